/** Waits for a selection, an address that names a passage or the opening of the citations before it loads anything. */
function start() {
  document.addEventListener('selectionchange', onSelection);
  if (new URLSearchParams(location.search).has('mark')) {
    import('./show-passage.ts').then(({ showPassage }) => {
      showPassage();
    }, warn);
  }
  document.getElementById('cite')?.addEventListener('toggle', onCite);
}

function onCite({ currentTarget }: Event) {
  if (!(currentTarget instanceof Element)) return;
  currentTarget.removeEventListener('toggle', onCite);
  import('./date-citations.ts').then(({ dateCitations }) => dateCitations(currentTarget)).catch(warn);
}

function onSelection() {
  if (getSelection()?.isCollapsed !== false) return;
  document.removeEventListener('selectionchange', onSelection);
  import('./selection-bar.ts').then(
    ({ watchSelection }) => {
      watchSelection();
    },
    (error: unknown) => {
      // The connection failed: the next selection tries again.
      document.addEventListener('selectionchange', onSelection);
      warn(error);
    },
  );
}

/** The connection failed, or the page is of an earlier release, whose scripts are gone: it says so. */
function warn(error: unknown) {
  console.warn(error);
  document.getElementById('unloaded')?.removeAttribute('hidden');
}

start();
