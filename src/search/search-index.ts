import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { DocumentData } from '../analysis/corpus-data.ts';
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

/** Writes the index of a built site into its folder `search-index/`, from the site’s own data files. */
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
  const folder = join(site, 'search-index');
  const texts = new VersionedFolder(join(folder, 'texts'));
  await texts.write('pinyin.duidu', pinyin);
  const counts = await writeRecords(records, texts);
  const entry = { version: await texts.close(), ...counts, ...foldings };
  await writeFile(join(folder, 'entry.duidu'), packed(entry));
  return entry;
}

/** Writes each document’s texts under its number, and what says which documents to read. */
async function writeRecords(records: Iterable<SearchRecord>, texts: VersionedFolder) {
  const grams = new GramIndex();
  let documents = 0;
  for (const record of records) {
    grams.add(documents, record.grams);
    await texts.write(`${documents}.zh`, record.text);
    await texts.write(`${documents}.en`, record.twins);
    documents++;
  }
  const pieces = grams.pieces();
  for (const [piece, content] of pieces.entries()) await texts.write(`${piece}.grams`, content);
  return { documents, pieces: pieces.length };
}
