/** Where a reader may be: a heading, sentence or block of the text, or what follows it. */
const PLACES = '.edition :is(h1, h2, h3, .sentence, .block), .edition ~ *';

/** Changes the page and leaves in its place what the reader has before the eyes. */
export function keepPlace(change: () => void) {
  const place = placeInView();
  const top = () => place?.getBoundingClientRect().top ?? 0;
  const before = top();
  // The browser's own anchoring would move the page a second time.
  const { style } = document.documentElement;
  style.setProperty('overflow-anchor', 'none');
  change();
  scrollBy({ top: top() - before, behavior: 'instant' });
  requestAnimationFrame(() => {
    style.removeProperty('overflow-anchor');
  });
}

/** What the address leads to, if it is in view; else the first place that begins in view, or that reaches into it. */
function placeInView(): Element | undefined {
  const bar = document.querySelector('beside-choice')?.getBoundingClientRect();
  const [upper, lower] = [Math.max(bar?.bottom ?? 0, 0), innerHeight];
  const begins = (place: Element) => {
    const { top } = place.getBoundingClientRect();
    return top >= upper && top < lower;
  };
  const target = document.querySelector('.edition :target');
  if (target !== null && begins(target)) return target;
  const places = [...document.querySelectorAll(PLACES)];
  return places.find(begins) ?? places.find((place) => place.getBoundingClientRect().bottom > upper);
}
