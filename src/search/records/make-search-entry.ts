import type { Corpus } from '../../corpus/model/corpus.ts';
import { CODES } from '../../corpus/model/themes.ts';
import { foldingsOf } from '../text/folding.ts';
import type { SearchEntry } from './search-entry.ts';
import { searchedChinese } from './searched-places.ts';

/** What the search page loads beside the index. */
export function makeSearchEntry(corpus: Corpus): SearchEntry {
  const documents = corpus.documents.map(({ id, shortName, issued, level, place: region }) => ({
    id,
    shortName,
    year: issued.slice(0, 4),
    level,
    region,
  }));
  return { ...foldingsOf(searchedChinese(corpus)), codes: ['heading', ...CODES], documents };
}
