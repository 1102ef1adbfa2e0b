import { hitCells, hitCsv } from '../../../exports/hits/hit-csv.ts';
import { hitTable, type HitList, type HitRow } from '../../../exports/hits/hit-list.ts';
import type { HitWords } from '../../../i18n/en/hits.ts';
import { pageWords } from '../../../i18n/page-words.ts';
import { element } from '../../shared/element.ts';
import type { HitSource } from './take-hits.ts';

export type HitFile = 'csv' | 'word' | 'copy';

/** A list as its page has it: what it is of, what it was narrowed to, and its rows. */
export interface PageHits {
  /** In the name of a file: `search`. */
  id: string;
  title: string;
  query: string;
  filters: string;
  rows: HitRow[];
}

/** The words of the page’s language alone are loaded. */
export const words = await pageWords(
  import.meta.glob<HitWords>('../../../i18n/*/hits.ts', { import: 'hits' }),
)();

const SOURCES: Record<HitSource, () => Promise<(take: HTMLElement) => PageHits | Promise<PageHits>>> = {
  search: async () => (await import('./search-hits.ts')).searchHits,
  term: async () => (await import('./term-hits.ts')).termHits,
  wording: async () => (await import('./wording-hits.ts')).wordingHits,
};

/** Makes a file of the list, or puts it on the clipboard, and says what was done. */
export async function makeList(take: HTMLElement, file: HitFile): Promise<string> {
  const asked = listOf(take);
  if (file === 'copy') {
    try {
      await copyTable(asked);
    } catch (error) {
      // A list that cannot be made is not the clipboard's fault.
      await asked;
      console.warn(error);
      return words.refused;
    }
    return words.copied((await asked).list.rows.length);
  }
  const { name, list } = await asked;
  if (file === 'csv') {
    save(new Blob([hitCsv(list, words.names)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  } else {
    const { hitWord } = await import('../../../exports/hits/hit-word.ts');
    save(await hitWord(list, words.names), `${name}.docx`);
  }
  return words.saved(list.rows.length);
}

async function listOf(take: HTMLElement): Promise<{ name: string; list: HitList }> {
  const { source = '', version = '', edition = '', themes = '{}' } = take.dataset;
  const names = JSON.parse(themes) as Record<string, string>;
  const hits = await (await SOURCES[source as HitSource]())(take);
  const { id, title, query, filters, rows } = hits;
  const [taken = ''] = new Date().toISOString().split('T');
  const facts = { query, filters, count: String(rows.length), taken, version, source: location.href };
  const named = rows.map((row) => ({ ...row, theme: names[row.theme] ?? row.theme }));
  return { name: `${edition}-${id}-${taken}`, list: { title, facts, rows: named } };
}

/** Puts a table on the clipboard, with its cells apart by tabs for what takes no tables. */
async function copyTable(asked: Promise<{ list: HitList }>): Promise<void> {
  const [html, text] = [
    asked.then(({ list }) => new Blob([tableOf(list).outerHTML], { type: 'text/html' })),
    asked.then(({ list }) => new Blob([hitCells(list, words.names)], { type: 'text/plain' })),
  ];
  // Where the clipboard is refused first, whoever asked for the list handles its failure.
  for (const each of [html, text]) each.catch(() => undefined);
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]);
}

function tableOf(list: HitList): HTMLTableElement {
  const [head = [], ...rows] = hitTable(list, words.names);
  const row = (cells: readonly string[], name: 'th' | 'td') =>
    element('tr', '', ...cells.map((cell) => element(name, '', cell)));
  return element('table', '', row(head, 'th'), ...rows.map((cells) => row(cells, 'td')));
}

function save(blob: Blob, name: string) {
  const link = element('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has it by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
