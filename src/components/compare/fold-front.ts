const PAPER = matchMedia('print');

/** Folds the preambles of a comparison away, except where the address leads into them and on paper. */
export function foldFront(comparison: HTMLElement) {
  const front = comparison.querySelector('details');
  if (front !== null) {
    front.open = front.querySelector(':target') !== null || PAPER.matches;
    let wasOpen = false;
    PAPER.addEventListener('change', ({ matches }) => {
      if (matches) wasOpen = front.open;
      front.open = matches || wasOpen;
    });
  }
  comparison.dataset['prepared'] = '';
}
