import { readCatalogue } from '../records/catalogue.ts';
import { openPagefind } from './pagefind-index.ts';
import { mayBePinyin, readTable, type Sounds } from '../text/pinyin.ts';
import { runSearch, type Answer, type SearchEngine, type SearchQuestion } from './run-search.ts';
import type { SearchEntry } from '../records/search-entry.ts';

/** What the page asks of the worker. */
export interface Asked {
  id: number;
  /** The root of the site, ending in `/`. */
  root: string;
  question: SearchQuestion;
}

/** What it answers. */
export type Answered = { id: number } & ({ answer: Answer } | { error: string });

const NO_READINGS: Sounds = { byChar: new Map(), spelled: new Map() };
let opened: Promise<SearchEngine> | undefined;
let readings: Promise<Sounds> | undefined;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answer(data).then((answered) => {
    postMessage(answered);
  });
});

async function answer({ id, root, question }: Asked): Promise<Answered> {
  try {
    opened ??= openEngine(root);
    // A query that cannot be pinyin needs no table of readings.
    if (mayBePinyin(question.query)) readings ??= load<string>(`${root}search/readings.json`).then(readTable);
    const [engine, read] = await Promise.all([opened, readings ?? NO_READINGS]);
    return { id, answer: await runSearch(question, engine, { ...engine.entry, readings: read }) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

async function openEngine(root: string): Promise<SearchEngine> {
  const [entry, index] = await Promise.all([
    load<SearchEntry>(`${root}search/entry.json`),
    openPagefind(`${root}pagefind/`),
  ]);
  const documents = entry.documents.map(({ id }) => id);
  return { entry, index, catalogue: await readCatalogue(index, documents, entry.codes) };
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}
