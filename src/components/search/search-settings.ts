import { searchEn, type SearchWords } from '../../i18n/search-en.ts';
import { searchZh } from '../../i18n/search-zh.ts';

/** What the page tells its script. */
export interface SearchSettings {
  /** Where the index is, ending in `/`. */
  address: string;
  /** The root of the pages in the page’s language. */
  root: string;
  locale: 'en' | 'zh';
  /** Short names of the documents by id. */
  names: Record<string, string>;
  /** How many documents are searched. */
  documents: number;
}

/** The words of search in the page’s language. */
export function searchWords({ locale }: SearchSettings): SearchWords {
  return locale === 'zh' ? searchZh : searchEn;
}
