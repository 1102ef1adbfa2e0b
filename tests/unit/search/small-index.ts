import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { readCatalogue } from '../../../src/search/records/catalogue.ts';
import { openPagefind } from '../../../src/search/query/pagefind-index.ts';
import { readTable, type Sounds } from '../../../src/search/text/pinyin.ts';
import { pinyinTable } from '../../../src/search/text/pinyin-table.ts';
import type { SearchEngine } from '../../../src/search/query/run-search.ts';
import type { SearchEntry } from '../../../src/search/records/search-entry.ts';
import { recordsOf, type SearchedPlace } from '../../../src/search/records/search-records.ts';

/** Places written as Pagefind’s index of the site is, in a folder of their own, and how their characters are read. */
export interface SmallIndex {
  folder: string;
  readings: Sounds;
}

/** Writes an index of places with Pagefind itself. */
export async function writeSmallIndex(places: readonly SearchedPlace[]): Promise<SmallIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'duidu-index-'));
  const chinese = places.flatMap(({ segments }) => segments.map(({ zh }) => zh)).join('');
  const readings = readTable(pinyinTable(chinese));
  try {
    const { index } = await createIndex({ forceLanguage: 'zxx' });
    for (const [order, record] of recordsOf(places, readings).entries()) {
      await index?.addCustomRecord({ ...record, language: 'zxx', sort: { order: String(order) } });
    }
    for (const { path, content } of (await index?.getFiles())?.files ?? []) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  } finally {
    await close();
  }
  return { folder, readings };
}

/** Answers what is fetched from a folder with its files, `broken` ones apart: those are missing, or only half of them comes. */
export function fetchFiles(broken: { missing?: RegExp; halved?: RegExp } = {}): typeof fetch {
  return async (input) => {
    const address = new URL(input instanceof Request ? input.url : input);
    address.search = '';
    if (broken.missing?.test(address.pathname) === true) return new Response('', { status: 404 });
    const bytes = await readFile(address);
    const isHalved = broken.halved?.test(address.pathname) === true;
    return new Response(isHalved ? bytes.subarray(0, bytes.length / 2) : bytes);
  };
}

/** Opens such an index as the search does. */
export async function openSmallIndex({ folder }: SmallIndex, entry: SearchEntry): Promise<SearchEngine> {
  const index = await openPagefind(`${pathToFileURL(folder).href}/`);
  const documents = entry.documents.map(({ id }) => id);
  return { entry, index, catalogue: await readCatalogue(index, documents, entry.codes) };
}
