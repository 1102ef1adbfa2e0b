import { mayBePinyin } from './pinyin.ts';
import { runSearch, type Answer, type Question } from './run-search.ts';
import { searchEngine } from './search-engine.ts';

/** What the page asks of the worker. */
export interface Asked {
  id: number;
  /** Where the index is, ending in `/`. */
  address: string;
  question: Question;
}

/** What it answers. */
export type Answered = { id: number } & ({ answer: Answer } | { error: string });

const NO_READINGS = { byChar: new Map(), syllables: new Set<string>() };
let opened: ReturnType<typeof searchEngine> | undefined;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answer(data).then((answered) => {
    postMessage(answered);
  });
});

async function answer({ id, address, question }: Asked): Promise<Answered> {
  try {
    opened ??= searchEngine(address);
    const { engine, files, readings } = await opened;
    // A query that cannot be pinyin needs no table of readings.
    const forms = { ...files.entry, readings: mayBePinyin(question.query) ? await readings() : NO_READINGS };
    return { id, answer: await runSearch(question, engine, forms) };
  } catch (error) {
    return { id, error: String(error) };
  }
}
