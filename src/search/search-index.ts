import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { DocumentData } from '../analysis/corpus-data.ts';
import { englishIndex } from './english-index.ts';
import { foldingsOf } from './folding.ts';
import { GramIndex } from './gram-index.ts';
import { readTable } from './pinyin.ts';
import { pinyinTable } from './pinyin-table.ts';
import type { QuotationText } from './quotation-library.ts';
import type { SearchEntry } from './search-entry.ts';
import { searchRecords, type RecordSources, type SearchRecord } from './search-records.ts';
import { packed, VersionedFolder } from './versioned-folder.ts';

/** Builds the search index when the pages are written. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { documents } = await writeSearchIndex(fileURLToPath(dir));
        logger.info(`${documents} documents indexed`);
      },
    },
  };
}

/** Writes the index of a built site into its folder `pagefind/`, from the site’s own data files. */
export async function writeSearchIndex(site: string): Promise<SearchEntry> {
  const data = (file: string): unknown => JSON.parse(readFileSync(join(site, file), 'utf8'));
  const quotable: RecordSources['quotable'] = (document, language) =>
    data(`quote-check/${language}/${document}.json`) as QuotationText;
  const named = data('data/documents.json') as { id: string }[];
  const pieces = named.flatMap((_, document) => quotable(document, 'zh').pieces);
  const text = pieces.map(([, piece]) => piece).join('');
  const [foldings, pinyin] = [foldingsOf(text), pinyinTable(text)];
  // Each from its own file, one at a time: a site of many documents has no file of all.
  const documents = Iterator.from(named).map(({ id }) => data(`data/documents/${id}.json`) as DocumentData);
  const records = searchRecords(documents, { foldings, readings: readTable(pinyin), quotable });
  const folder = join(site, 'pagefind');
  const texts = new VersionedFolder(join(folder, 'texts'));
  await texts.write('pinyin.duidu', pinyin);
  const counts = await writeRecords(records, texts, folder);
  const entry = { version: await texts.close(), ...counts, ...foldings };
  await writeFile(join(folder, 'entry.duidu'), packed(entry));
  return entry;
}

/** Writes each document’s texts under its number, and what says which documents to read. */
async function writeRecords(records: Iterable<SearchRecord>, texts: VersionedFolder, folder: string) {
  const grams = new GramIndex();
  const english: string[] = [];
  for (const record of records) {
    const number = english.push(record.english) - 1;
    grams.add(number, record.grams);
    await texts.write(`${number}.zh`, record.text);
    for (const [file, twins] of record.twins.entries()) await texts.write(`${number}.en-${file}`, twins);
  }
  const pieces = grams.pieces();
  for (const [piece, content] of pieces.entries()) await texts.write(`${piece}.grams`, content);
  const { files, names } = await englishIndex(english);
  await texts.write('names.duidu', names);
  for (const { path, content } of files) await writeInto(join(folder, path), content);
  return { documents: english.length, pieces: pieces.length };
}

async function writeInto(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
