import type { Words } from '../../i18n/en/words.ts';
import { element } from '../shared/element.ts';

/** Pages that are listed by name; of more, the number. */
const LISTED = 40;

/** Lists pages kept by their addresses, the last visited first, each under its own title. */
export function drawKeptPages(place: HTMLElement, pages: readonly string[], words: Words['offline']): void {
  place.hidden = pages.length === 0;
  const more = pages.length - LISTED;
  const [list, rest] = [place.querySelector('ul'), place.querySelector('p')];
  if (rest !== null) rest.textContent = more > 0 ? words.listMore(String(more)) : '';
  void Promise.all(pages.slice(0, LISTED).map(drawPage)).then((items) => list?.replaceChildren(...items));
}

async function drawPage(address: string): Promise<HTMLLIElement> {
  const response = await caches.match(address);
  // The styles in a page have no leave of this one's policy.
  const html = ((await response?.text()) ?? '').replace(/<style>.*?<\/style>/su, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const link = element(
    'a',
    'inline-block py-1',
    page.title === '' ? address : page.title.replace(/ · (?:Duidu|对读)$/u, ''),
  );
  link.href = address;
  link.lang = page.documentElement.lang;
  return element('li', '', link);
}
