import { placeRows } from './place-rows.ts';
import type { ReadHits } from './make-list.ts';

/** Every place of the term that the page lists, with its sentence. */
export const termHits: ReadHits = async ({ dataset: { query = '', files = '' } }, words) => {
  const places = [...document.querySelectorAll<HTMLAnchorElement>('.concordance a.key')].map((link) => {
    const text = (part: string) => link.parentElement?.querySelector(part)?.textContent.trim() ?? '';
    return {
      link,
      passage: '',
      before: text('.before'),
      found: text('mark'),
      after: text('.after'),
      kind: '',
    };
  });
  const rows = await placeRows(places, files);
  return { id: 'term', title: words.titles.term(query), query, filters: '', rows };
};
