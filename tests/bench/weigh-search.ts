import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { mayBePinyin, readTable } from '../../src/search/pinyin.ts';
import { DOCUMENTS_AT_ONCE } from '../../src/search/documents-at-once.ts';
import { runSearch } from '../../src/search/run-search.ts';
import { searchEngine } from '../../src/search/search-engine.ts';

/** What one query cost and found. */
export interface QueryWeight {
  query: string;
  /** Bytes sent, the page itself apart, scripts compressed as a server does: all, and by kind. */
  total: number;
  bytes: Record<string, number>;
  requests: number;
  /** Milliseconds with the files on this disk: reading, unpacking and matching, without a network. */
  time: number;
  /** Places shown, the documents read for them, and those that may answer and were not read. */
  places: number;
  read: number;
  unread: number;
}

/** Rare and very common phrases, quoted and not, pinyin and English. */
export const QUERIES = [
  '“一岗双责”',
  '民心工程',
  '领导干部廉洁自律',
  '政府',
  '发展',
  '依法行政',
  '的',
  'minxin gongcheng',
  'de',
  'field research',
  'rule of law',
  'government',
  'of the people',
  '“the work of the government”',
  'carry out the decisions and plans of the Party Central Committee and the State Council',
];

const KINDS: [kind: string, pattern: RegExp][] = [
  ['script', /\.js$/u],
  ['index', /\.grams$/u],
  ['texts', /\.zh$/u],
  ['translations', /\.en$/u],
  ['tables', /\.duidu$/u],
];
/** Places beside which the English page shows the translation unasked. */
const TRANSLATED = 3;

/** Asks queries one after another of the index of a built site, with nothing loaded before the first. */
export async function weighSearch(site: string, queries: readonly string[]): Promise<QueryWeight[]> {
  const sent = globSync(join(site, '_astro/search-worker*.js'));
  const unwatch = watchFiles(sent);
  try {
    const address = pathToFileURL(join(site, 'search-index/')).href;
    const { engine, files, readings } = await searchEngine(address);
    const weights: QueryWeight[] = [];
    for (const query of queries) {
      const start = performance.now();
      const forms = { ...files.entry, readings: mayBePinyin(query) ? await readings() : readTable('') };
      const question = { query, most: DOCUMENTS_AT_ONCE, choice: {}, twins: TRANSLATED };
      const { readings: answers } = await runSearch(question, engine, forms);
      const time = performance.now() - start;
      const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
      weights.push({
        query,
        ...weigh(sent.splice(0)),
        time,
        places: sum(answers.map(({ places }) => places.length)),
        read: sum(answers.map(({ read }) => read)),
        unread: sum(answers.map(({ unread }) => unread)),
      });
    }
    return weights;
  } finally {
    unwatch();
  }
}

/** Answers requests from the disk and notes the files; gives what undoes it. */
function watchFiles(sent: string[]): () => void {
  const own = globalThis.fetch;
  globalThis.fetch = (request) => {
    const file = fileURLToPath(
      new URL(request instanceof Request ? request.url : request).href.split('?')[0] ?? '',
    );
    sent.push(file);
    const found = existsSync(file);
    return Promise.resolve(new Response(found ? readFileSync(file) : null, { status: found ? 200 : 404 }));
  };
  return () => {
    globalThis.fetch = own;
  };
}

function weigh(files: readonly string[]) {
  const bytes: Record<string, number> = {};
  for (const file of files) {
    const kind = KINDS.find(([, pattern]) => pattern.test(file))?.[0] ?? 'other';
    const content = readFileSync(file);
    const size = file.endsWith('.js') ? gzipSync(content).length : content.length;
    bytes[kind] = (bytes[kind] ?? 0) + size;
  }
  const total = Object.values(bytes).reduce((sum, each) => sum + each, 0);
  return { total, bytes, requests: files.length };
}

// `node tests/bench/weigh-search.ts FOLDER/dist` prints what each query costs as the first and as the next.
if (import.meta.main) {
  const site = process.argv[2] ?? 'dist';
  for (const query of QUERIES) {
    const [first, next] = await weighSearch(site, [query, '不少于']);
    if (first === undefined || next === undefined) continue;
    const kinds = Object.entries(first.bytes).map(([kind, bytes]) => `${kind} ${bytes}`);
    console.log(`${query}: first ${first.total} bytes (${kinds.join(', ')}), next ${next.total}`);
    console.log(
      `  ${first.places} places in the first ${first.read} of ${first.read + first.unread} documents`,
    );
  }
}
