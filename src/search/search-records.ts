import type { Corpus } from '../corpus/corpus.ts';
import { writePlace } from './place-content.ts';
import { readTable } from './pinyin.ts';
import { pinyinTable } from './pinyin-table.ts';
import { writeRecordAddress } from './search-kinds.ts';
import { searchedChinese, searchedPlaces } from './searched-places.ts';

/** Something that can be found, as Pagefind takes it. */
export interface SearchRecord {
  url: string;
  content: string;
  filters: Record<string, string[]>;
}

/** Everything that can be found, in the order in which it is shown. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  const readings = readTable(pinyinTable(searchedChinese(corpus)));
  return searchedPlaces(corpus).map(({ address, segments, filters }) => ({
    url: writeRecordAddress(address),
    content: writePlace(segments, readings),
    filters: { kind: [address.kind], ...filters },
  }));
}
