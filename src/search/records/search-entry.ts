import type { Localized } from '../../corpus/model/localized.ts';
import type { Foldings } from '../text/folding.ts';

/** What a first query loads beside the index: how characters are read, and what the documents are. */
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
