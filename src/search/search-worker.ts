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
let failure: Error | null = null;
watchFiles();
let opened: ReturnType<typeof searchEngine> | undefined;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answer(data).then((answered) => {
    postMessage(answered);
  });
});

async function answer({ id, address, question }: Asked): Promise<Answered> {
  try {
    opened ??= searchEngine(address, () => failure);
    const { engine, files, readings } = await opened;
    // A query that cannot be pinyin needs no table of readings.
    const forms = { ...files.entry, readings: mayBePinyin(question.query) ? await readings() : NO_READINGS };
    return { id, answer: await runSearch(question, engine, forms) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

/**
 * Pagefind only logs a piece of its index that is missing or damaged, and then finds nothing in it.
 * Here every file is read to its end, and one that cannot be read makes the search fail.
 */
function watchFiles() {
  const load = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (...request) => {
    try {
      const response = await load(...request);
      if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
      if (/\.pf_|\.pagefind$/u.test(response.url)) await assertWhole(response.clone());
      return response;
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw failure;
    }
  };
}

/** Gzip ends with a sum of what it holds: reading it to its end finds any damage. */
async function assertWhole({ body, url }: Response): Promise<void> {
  if (body === null) throw new Error(`${url} is empty`);
  await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
