import { hitCells, hitCsv } from '../../../exports/hits/hit-csv.ts';
import { hitTable, type HitList, type HitNames, type HitRow } from '../../../exports/hits/hit-list.ts';
import type { HitWords } from '../../../i18n/en/lists/hits.ts';
import { pageWords } from '../../../i18n/page-words.ts';
import { element } from '../../shared/element.ts';
import { saveFile, today } from '../../shared/save-file.ts';
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

/** What reads the list of a page. */
export type ReadHits = (take: HTMLElement, words: HitWords) => Promise<PageHits>;

/** The words of the page’s language alone are loaded. */
const loadWords = pageWords(import.meta.glob<HitWords>('../../../i18n/*/lists/hits.ts', { import: 'hits' }));

const SOURCES: Record<HitSource, () => Promise<ReadHits>> = {
  search: async () => (await import('./search-hits.ts')).searchHits,
  term: async () => (await import('./term-hits.ts')).termHits,
  wording: async () => (await import('./wording-hits.ts')).wordingHits,
};

/** A list with the words of its page, and the name of its file. */
interface NamedList {
  name: string;
  list: HitList;
  words: HitWords;
}

/** Makes a file of the list, or puts it on the clipboard, and says what was done. */
export async function makeList(take: HTMLElement, file: HitFile): Promise<string> {
  const asked = listOf(take);
  if (file === 'copy') {
    const isCopied = await copyTable(asked).then(
      () => true,
      (error: unknown) => {
        console.warn(error);
        return false;
      },
    );
    // A list that cannot be made is not the clipboard's fault.
    const { list, words } = await asked;
    return isCopied ? words.copied(list.rows.length) : words.refused;
  }
  const { name, list, words } = await asked;
  if (file === 'csv') {
    saveFile(new Blob([hitCsv(list, words.names)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  } else {
    const { hitWord } = await import('../../../exports/hits/hit-word.ts');
    saveFile(await hitWord(list, words.names), `${name}.docx`);
  }
  return words.saved(list.rows.length);
}

async function listOf(take: HTMLElement): Promise<NamedList> {
  const { source = '', version = '', edition = '', themes = '{}' } = take.dataset;
  const names = JSON.parse(themes) as Record<string, string>;
  const [words, read] = await Promise.all([loadWords(), SOURCES[source as HitSource]()]);
  const { id, title, query, filters, rows } = await read(take, words);
  const taken = today();
  const facts = { query, filters, count: String(rows.length), taken, version, source: location.href };
  const named = rows.map((row) => ({ ...row, theme: names[row.theme] ?? row.theme }));
  return { name: `${edition}-${id}-${taken}`, list: { title, facts, rows: named }, words };
}

/**
 * Puts a table on the clipboard, with its cells apart by tabs for what takes no tables. Browsers allow copying only just
 * after a press, so the clipboard is given what is yet to come.
 */
async function copyTable(asked: Promise<NamedList>): Promise<void> {
  const [html, text] = [
    asked.then(({ list, words }) => new Blob([tableOf(list, words.names).outerHTML], { type: 'text/html' })),
    asked.then(({ list, words }) => new Blob([hitCells(list, words.names)], { type: 'text/plain' })),
  ];
  // Where the clipboard is refused first, whoever asked for the list handles its failure.
  for (const each of [html, text]) each.catch(() => undefined);
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]);
}

function tableOf(list: HitList, names: HitNames): HTMLTableElement {
  const [head = [], ...rows] = hitTable(list, names);
  const row = (cells: readonly string[], name: 'th' | 'td') =>
    element('tr', '', ...cells.map((cell) => element(name, '', cell)));
  return element('table', '', row(head, 'th'), ...rows.map((cells) => row(cells, 'td')));
}
