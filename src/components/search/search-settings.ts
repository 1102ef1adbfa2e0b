import { resultsEn, type ResultWords } from '../../i18n/en/search-results.ts';
import { resultsZh } from '../../i18n/zh/search-results.ts';

/** What the page passes to its script. */
export interface SearchSettings {
  /** The root of the site, and of the pages in the page’s language; each ends in `/`. */
  files: string;
  root: string;
  locale: 'en' | 'zh';
  /** How many documents are searched. */
  documents: number;
}

/** The words of search in the page’s language. */
export function searchWords({ locale }: SearchSettings): ResultWords {
  return locale === 'zh' ? resultsZh : resultsEn;
}
