import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { CorpusData } from '../analysis/corpus-data.ts';
import { foldingsOf } from './folding.ts';
import { readTable } from './pinyin.ts';
import { pinyinTable } from './pinyin-table.ts';
import { chineseText, searchRecords, type SearchRecord } from './search-records.ts';

/** What the site needs of Pagefind: not its interfaces, its worker, its own fragments or its engine for other languages. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(meta|index))$/u;

/** Pagefind’s measure of a piece of its index, about as many words. */
const SMALLEST_PIECE = 600;

/** Builds the search index from the site's own `data/corpus.json` when the pages are written. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const corpus = JSON.parse(await readFile(new URL('data/corpus.json', dir), 'utf8')) as CorpusData;
        const text = chineseText(corpus);
        const [foldings, pinyin] = [foldingsOf(text), pinyinTable(text)];
        const records = searchRecords(corpus, foldings, readTable(pinyin));
        const folder = fileURLToPath(new URL('pagefind/', dir));
        await writeIndex(records, folder);
        await writeJson(join(folder, 'texts/foldings.duidu'), foldings);
        await writeJson(join(folder, 'texts/pinyin.duidu'), pinyin);
        logger.info(`${records.length} documents indexed`);
      },
    },
  };
}

/** Writes Pagefind’s files, and each document’s texts under the id by which Pagefind will name it. */
async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  // Small pieces keep the bytes of a query few, but the list of them comes with the first: they grow
  // with the corpus. A test says when Pagefind no longer heeds this.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(Math.max(SMALLEST_PIECE, 2 * records.length));
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const { url, content } of records) {
    // English, so that its words are stemmed; the stemmer leaves the rest alone.
    const added = await index.addCustomRecord({ url, content, language: 'en', meta: {} });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(`Pagefind made no files: ${failures.join('; ')}`);
  const facets: [id: string, SearchRecord['facets']][] = [];
  for (const { path, content } of files) {
    if (NEEDED.test(path)) await write(join(folder, path), content);
    const [, id] = /^fragment\/(.+)\.pf_fragment$/u.exec(path) ?? [];
    if (id === undefined) continue;
    const record = recordOf(records, content);
    facets.push([id, record.facets]);
    await writeTexts(record, join(folder, 'texts', id));
  }
  // Not Pagefind’s filters, whose files are written in another order by every build.
  const sorted = facets.sort(([a], [b]) => (a < b ? -1 : 1));
  await writeJson(join(folder, 'texts/facets.duidu'), Object.fromEntries(sorted));
  await pagefind.close();
}

/** The record that a fragment of Pagefind’s was made from. */
function recordOf(records: readonly SearchRecord[], fragment: Uint8Array): SearchRecord {
  const [, url] = /"url":"([^"]+)"/u.exec(gunzipSync(fragment).toString('utf8')) ?? [];
  const record = records.find((each) => `/${each.url}` === url || each.url === url);
  if (record === undefined) throw new Error(`Pagefind’s fragment for ${url} is of no record.`);
  return record;
}

async function writeTexts({ text, twins }: SearchRecord, path: string): Promise<void> {
  await writeJson(`${path}.zh`, text);
  for (const [file, each] of twins.entries()) await writeJson(`${path}.en-${file}`, each);
}

/** Compressed here, because a server does not know these files for text; Chinese is smallest as UTF-16. */
async function writeJson(path: string, value: unknown): Promise<void> {
  await write(path, gzipSync(Buffer.from(JSON.stringify(value), 'utf16le'), { level: 9 }));
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
