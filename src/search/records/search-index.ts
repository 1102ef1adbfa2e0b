import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minify } from 'vite';
import { checkedCorpus } from '../../corpus/build/checked-corpus.ts';
import type { Corpus } from '../../corpus/model/corpus.ts';
import { searchRecords, searchedPlaces } from './search-records.ts';

/** “No linguistic content”: all words of the index are cut and stemmed already, so Pagefind has nothing of a language to know. */
const LANGUAGE = 'zxx';
/** Bytes of a piece of the index, before it is compressed: small pieces make queries light, but many of them make the list of pieces heavy. */
const PIECE = { least: 400, records: 900 };
/** What else Pagefind brings: an interface, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.(?!unknown)/u;

/** Pagefind’s script, which comes unminified. */
const SCRIPT = 'pagefind.js';

/**
 * Writes Pagefind’s index of all that can be found next to the built pages, in the folder `pagefind/`. It is made
 * before the pages and waits in the cache, so that memory never holds what both need.
 */
export function searchIndex(): AstroIntegration {
  let cached = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cached = fileURLToPath(new URL('pagefind/', config.cacheDir));
      },
      'astro:build:start': async ({ logger }) => {
        await rm(cached, { recursive: true, force: true });
        const places = await writeSearchIndex(checkedCorpus(), cached);
        logger.info(`${places} places indexed`);
      },
      'astro:build:done': async ({ dir }) => {
        await cp(cached, fileURLToPath(new URL('pagefind/', dir)), { recursive: true });
        await rm(cached, { recursive: true });
      },
    },
  };
}

/**
 * Writes the index of a corpus into a folder, and returns how many places can be found.
 * @throws {Error} with what Pagefind says, where it cannot take a record.
 */
export async function writeSearchIndex(corpus: Corpus, folder: string): Promise<number> {
  const records = searchRecords(corpus);
  const piece = PIECE.least * Math.sqrt(Math.max(records.length / PIECE.records, 1));
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(Math.round(piece));
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    if (index === undefined) throw new Error(`Pagefind could not begin an index: ${errors.join(' ')}`);
    for (const [order, record] of records.entries()) await add(index, record, order);
    await write(index, folder);
    return searchedPlaces(corpus).length;
  } finally {
    await close();
  }
}

async function add(index: PagefindIndex, record: ReturnType<typeof searchRecords>[number], order: number) {
  const sort = { order: String(order) };
  const { errors } = await index.addCustomRecord({ ...record, language: LANGUAGE, sort });
  if (errors.length > 0) throw new Error(`Pagefind could not index ${record.url}: ${errors.join(' ')}`);
}

/** Pagefind writes its files itself: handed over, they would be in memory twice. */
async function write(index: PagefindIndex, folder: string) {
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`Pagefind could not write its index: ${errors.join(' ')}`);
  for (const name of (await readdir(folder)).filter((each) => UNUSED.test(each)))
    await rm(join(folder, name));
  const script = join(folder, SCRIPT);
  const { code } = await minify(SCRIPT, await readFile(script, 'utf8'), { module: true });
  await writeFile(script, code);
}
