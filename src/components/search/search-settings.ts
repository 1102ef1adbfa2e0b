import { searchEn, type SearchWords } from '../../i18n/search-en.ts';
import { searchZh } from '../../i18n/search-zh.ts';

/** What the page tells its script. */
export interface SearchSettings {
  /** The root of the site, and of the pages in the page’s language; each ends in `/`. */
  files: string;
  root: string;
  locale: 'en' | 'zh';
  /** How many documents are searched. */
  documents: number;
}

/** The words of search in the page’s language. */
export function searchWords({ locale }: SearchSettings): SearchWords {
  return locale === 'zh' ? searchZh : searchEn;
}
