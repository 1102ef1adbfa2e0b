import type { Corpus } from '../../corpus/model/corpus.ts';
import { writeLayout, writePlace } from './place-content.ts';
import { readTable, type Readings } from '../text/pinyin.ts';
import { pinyinTable } from '../text/pinyin-table.ts';
import { KINDS, LAYOUT, writeRecordAddress } from './search-kinds.ts';
import { searchedChinese, searchedPlaces, type SearchedPlace } from './searched-places.ts';

/** What Pagefind indexes: something that can be found, or a layout of such. */
export interface SearchRecord {
  url: string;
  content: string;
  filters: Record<string, string[]>;
}

/** Everything that can be found, in the order in which it is shown. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  return recordsOf(searchedPlaces(corpus), readTable(pinyinTable(searchedChinese(corpus))));
}

/** The records of places by their kinds, and then those of their layouts in the same order. */
export function recordsOf(all: readonly SearchedPlace[], readings: Readings): SearchRecord[] {
  const places = KINDS.flatMap((kind) => all.filter(({ address }) => address.kind === kind));
  return [
    ...places.map(({ address, segments, filters }) => ({
      url: writeRecordAddress(address),
      content: writePlace(segments),
      filters: { kind: [address.kind], ...filters },
    })),
    ...groups(places).map((group, index) => ({
      url: `${LAYOUT}:${index}`,
      content: writeLayout(
        group.map(({ segments }) => segments),
        readings,
      ),
      filters: { kind: [LAYOUT] },
    })),
  ];
}

/** Places that follow one another and are of one kind and one document: a layout each. */
function groups(places: readonly SearchedPlace[]): SearchedPlace[][] {
  const found: SearchedPlace[][] = [];
  for (const place of places) {
    const { kind, of } = found.at(-1)?.[0]?.address ?? {};
    const goesOn = kind === place.address.kind && (of === place.address.of || kind === 'question');
    if (goesOn) found.at(-1)?.push(place);
    else found.push([place]);
  }
  return found;
}
