import { placeRows } from './place-rows.ts';
import { words, type PageHits } from './make-list.ts';

/** Every place of the term that the page lists, with its sentence. */
export async function termHits({ dataset: { query = '', files = '' } }: HTMLElement): Promise<PageHits> {
  const places = [...document.querySelectorAll<HTMLAnchorElement>('.concordance a.key')].map((link) => {
    const text = (part: string) => link.parentElement?.querySelector(part)?.textContent.trim() ?? '';
    return { link, before: text('.before'), found: text('mark'), after: text('.after'), kind: '' };
  });
  const rows = await placeRows(places, files);
  return { id: 'term', title: words.titles.term(query), query, filters: '', rows };
}
