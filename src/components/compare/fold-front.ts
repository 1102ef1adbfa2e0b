const PAPER = matchMedia('print');
const FRONT = '.comparison details';
/** Preambles that paper has opened, which fold again after it. */
let printed: HTMLDetailsElement[] = [];

PAPER.addEventListener('change', ({ matches }) => {
  if (matches) printed = [...document.querySelectorAll<HTMLDetailsElement>(`${FRONT}:not([open])`)];
  for (const front of printed) front.open = matches;
});

/** Folds the preambles of a comparison away, except where the address leads into them and on paper. */
export function foldFront(comparison: HTMLElement) {
  const front = comparison.querySelector('details');
  if (front !== null) front.open = front.querySelector(':target') !== null || PAPER.matches;
  comparison.dataset['prepared'] = '';
}
