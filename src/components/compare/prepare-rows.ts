let isListening = false;

/**
 * Folds the preambles away, except where the address leads into them and on paper, and gives each row a
 * button that shows its texts in the other language too, where the page shows one.
 */
export function prepareRows(otherLanguage: { zh: string; en: string }) {
  const front = document.querySelector<HTMLDetailsElement>('.front');
  if (front !== null) {
    front.open = front.querySelector(':target') !== null;
    delete front.dataset['front'];
  }
  for (const row of document.querySelectorAll<HTMLElement>('.comparison .row')) {
    row.querySelector('.compared')?.prepend(languageButton(row, otherLanguage));
  }
  if (isListening) return;
  isListening = true;
  let wasOpen = false;
  matchMedia('print').addEventListener('change', ({ matches }) => {
    const own = document.querySelector<HTMLDetailsElement>('.front');
    if (own === null) return;
    if (matches) wasOpen = own.open;
    own.open = matches || wasOpen;
  });
}

function languageButton(row: HTMLElement, { zh, en }: { zh: string; en: string }): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'other-language no-print';
  button.ariaPressed = 'false';
  for (const [language, name] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const span = document.createElement('span');
    span.dataset['with'] = language;
    span.textContent = name;
    button.append(span);
  }
  button.addEventListener('click', () => {
    const { top } = button.getBoundingClientRect();
    button.ariaPressed = String(row.toggleAttribute('data-both'));
    scrollBy(0, button.getBoundingClientRect().top - top);
  });
  return button;
}
