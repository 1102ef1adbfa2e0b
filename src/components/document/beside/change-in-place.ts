/** Where a reader can be: a heading, sentence or block of the text, or what follows the text. */
const PLACES = '.edition :is(h1, h2, h3, .sentence, .block), .edition ~ *';

/** Where a page was left, in the session's storage. */
interface SavedPlace {
  address: string;
  id: string;
  /** From the top of the window, in CSS pixels. */
  top: number;
}

const KEY = 'place';

/**
 * Changes the page without moving what the reader sees. A reader who returns to a step of the history is
 * led to where it was left: the browser has scrolled there, or will.
 */
export function changeInPlace(isReturning: boolean, change: () => void) {
  const place = isReturning ? undefined : placeInView();
  const [before, scrolled, saved] = [topOf(place), scrollY, takeSaved()];
  // The browser's scroll anchoring would move the page a second time.
  const { style } = document.documentElement;
  style.setProperty('overflow-anchor', 'none');
  change();
  if (place === undefined) returnTo(scrolled, saved);
  else scrollBy({ top: topOf(place) - before, behavior: 'instant' });
  requestAnimationFrame(() => {
    style.removeProperty('overflow-anchor');
  });
}

/** Saves the place on a page that is left: when loaded again, the page is at first too short to scroll there. */
export function savePlace() {
  const place = placeInView();
  if (place === undefined) return;
  const saved: SavedPlace = { address: location.href, id: place.id, top: topOf(place) };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(saved));
  } catch {
    // Storage is blocked: the browser scrolls as far as it can.
  }
}

function returnTo(scrolled: number, saved: SavedPlace | null) {
  scrollTo({ top: scrolled, behavior: 'instant' });
  const place = saved?.address === location.href ? document.getElementById(saved.id) : null;
  if (saved !== null && place !== null) scrollBy({ top: topOf(place) - saved.top, behavior: 'instant' });
}

/** The saved place, which is used once. */
function takeSaved(): SavedPlace | null {
  try {
    const saved = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return saved === null ? null : (JSON.parse(saved) as SavedPlace);
  } catch {
    return null;
  }
}

function topOf(place: Element | undefined): number {
  return place?.getBoundingClientRect().top ?? 0;
}

/** The target of the address if it is in view; else the first place that begins in view or reaches into it. */
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
