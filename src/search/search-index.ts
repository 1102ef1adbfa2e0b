import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { buildCorpus } from '../corpus/build-corpus.ts';
import { checkedCorpus } from '../corpus/checked-corpus.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { readContent } from '../corpus/read-content.ts';
import { searchRecords } from './search-records.ts';

/** “No linguistic content”: all words of the index are cut and stemmed already, so Pagefind has nothing of a language to know. */
const LANGUAGE = 'zxx';
/** Bytes after which Pagefind begins another piece of its index, before it is compressed: small pieces make light queries. */
const PIECE = '1000';
/** What Pagefind brings besides: its own interface, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.(?!unknown)/u;

/** Writes Pagefind’s index of all that can be found beside the built pages, in the folder `pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = await writeSearchIndex(
          checkedCorpus() ?? buildCorpus(readContent()),
          fileURLToPath(new URL('pagefind/', dir)),
        );
        logger.info(`${records} places indexed`);
      },
    },
  };
}

/**
 * Writes the index of a corpus into a folder, and tells how many records it has.
 * @throws {Error} with what Pagefind says, where it cannot take a record.
 */
export async function writeSearchIndex(corpus: Corpus, folder: string): Promise<number> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = PIECE;
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    if (index === undefined) throw new Error(`Pagefind could not begin an index: ${errors.join(' ')}`);
    const records = searchRecords(corpus);
    for (const [order, record] of records.entries()) await add(index, record, order);
    await write(index, folder);
    return records.length;
  } finally {
    await close();
  }
}

async function add(index: PagefindIndex, record: ReturnType<typeof searchRecords>[number], order: number) {
  const sort = { order: String(order) };
  const { errors } = await index.addCustomRecord({ ...record, language: LANGUAGE, sort });
  if (errors.length > 0) throw new Error(`Pagefind could not index ${record.url}: ${errors.join(' ')}`);
}

async function write(index: PagefindIndex, folder: string) {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind could not write its index: ${errors.join(' ')}`);
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
