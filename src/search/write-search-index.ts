import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCorpus } from '../corpus/build-corpus.ts';
import { readContent } from '../corpus/read-content.ts';
import { foldingsOf } from './folding.ts';
import { GramIndex } from './gram-index.ts';
import { readTable } from './pinyin.ts';
import { pinyinTable } from './pinyin-table.ts';
import { quotationText } from './quotation-texts.ts';
import type { SearchEntry } from './search-entry.ts';
import { searchRecords, type SearchRecord } from './search-records.ts';
import { packed, VersionedFolder } from './versioned-folder.ts';

/** Reads all content and writes its search index into a folder. */
export async function writeSearchIndex(folder: string): Promise<SearchEntry> {
  const { documents } = buildCorpus(readContent());
  const pieces = documents.flatMap((document) => quotationText(document, 'zh').pieces);
  const text = pieces.map(([, piece]) => piece).join('');
  const [foldings, pinyin] = [foldingsOf(text), pinyinTable(text)];
  const records = searchRecords(documents, { foldings, readings: readTable(pinyin) });
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
