import type { Localized } from '../../corpus/model/localized.ts';
import { type Foldings, foldingsOf } from '../text/folding.ts';
import type { Corpus } from '../../corpus/model/corpus.ts';
import { readableDocuments } from '../../corpus/build/with-drafts.ts';
import { CODES } from '../../corpus/model/themes.ts';
import { searchedChinese } from './search-records.ts';
import { yearOf } from '../../naming/short-name.ts';

/** What a first query loads together with the index: how characters are read, and what the documents are. */
export interface SearchEntry extends Foldings {
  /** Every code that a segment can have: `heading`, the themes and `none`. */
  codes: string[];
  /** In reading order. */
  documents: SearchedDocument[];
}

export interface SearchedDocument {
  id: string;
  shortName: Localized;
  year: string;
  level: string;
  /** The place it is of. */
  region: Localized;
}

/** The entry of a corpus. */
export function makeSearchEntry(corpus: Corpus): SearchEntry {
  const documents = readableDocuments(corpus).map((document) => ({
    id: document.id,
    shortName: document.shortName,
    year: yearOf(document),
    level: document.level,
    region: document.place,
  }));
  return { ...foldingsOf(searchedChinese(corpus)), codes: ['heading', ...CODES], documents };
}
