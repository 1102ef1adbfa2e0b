import type { PlaceWords } from '../../i18n/en/no-place.ts';
import { pageWords } from '../../i18n/page-words.ts';
import { element } from './element.ts';

const WORDS = import.meta.glob<PlaceWords>('../../i18n/*/no-place.ts', { eager: true, import: 'noPlace' });

/** Characters of a name that are repeated: enough for a reader to recognise it. */
const LONGEST = 40;

/**
 * Leads to the place that the address names also where it brings the punctuation around it, `#3.2，`, and
 * puts the address right. Where it names no place of this page, or one that is hidden, the page says so.
 */
export function leadToPlace() {
  const { hash, pathname } = location;
  // What draws places later looks for them once they are there; `#q=…` is a value and names none.
  if (document.querySelector('[data-drawn-later]') !== null || hash.includes('=')) return;
  const place = document.getElementById(namedPlace(hash, isHere) ?? '');
  const words = pageWords(WORDS);
  if (place === null) {
    const way = isHere('contents') ? link('#contents', words.contents) : link('#content', words.start);
    sayInSight(words.none(shortened(decoded(hash))), way);
    return;
  }
  if (hash !== `#${place.id}`) {
    // A step of its own would bring a reader who goes back to the wrong address.
    location.replace(`#${place.id}`);
    return;
  }
  for (let each = place.closest('details'); each; each = each.parentElement?.closest('details') ?? null) {
    each.open = true;
  }
  if (place.getClientRects().length === 0)
    sayInSight(words.hidden(place.id), link(`${pathname}${hash}`, words.all));
  place.scrollIntoView();
}

/**
 * The id that the hash of an address means: as it stands, or else without what stands around it, in half-width
 * small letters; null where there is none of these.
 */
export function namedPlace(hash: string, isId: (id: string) => boolean): string | null {
  const asked = decoded(hash);
  const folded = asked.normalize('NFKC').toLowerCase();
  const ids = [folded.replace(/(?<=\d)[。·](?=\d)/gu, '.'), folded].map(
    (each) => /[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?/u.exec(each)?.[0] ?? '',
  );
  return [asked, ...ids].find((id) => id !== '' && isId(id)) ?? null;
}

/** Says something about the address at the top of the window, wherever the reader is, until the reader goes on. */
export function sayInSight(...message: (Node | string)[]) {
  const status = document.querySelector('[data-no-place]');
  if (status === null) return;
  status.className =
    'no-print sticky top-(--header) z-3 mb-6 flex flex-wrap items-baseline gap-x-3 border border-edge bg-sheet px-3 py-1 text-sm wrap-anywhere empty:hidden';
  const close = element('button', 'ml-auto min-h-8 cursor-pointer px-2 underline', pageWords(WORDS).close);
  close.type = 'button';
  status.replaceChildren(...message, close);
  const clear = () => {
    status.replaceChildren();
  };
  close.addEventListener('click', clear);
  for (const event of ['change', 'hashchange']) addEventListener(event, clear, { once: true });
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

function isHere(id: string): boolean {
  return document.getElementById(id) !== null;
}

function shortened(name: string): string {
  const characters = [...name.toWellFormed()];
  return `${characters.slice(0, LONGEST).join('')}${characters.length > LONGEST ? '…' : ''}`;
}

function link(href: string, way: string): HTMLAnchorElement {
  const made = element('a', '', way);
  made.href = href;
  return made;
}
