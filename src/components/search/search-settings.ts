import type { ResultWords } from '../../i18n/en/search-results.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pageWords } from '../../i18n/page-words.ts';

/** What the page passes to its script. */
export interface SearchSettings {
  /** The root of the site, and of the pages in the page’s language; each ends in `/`. */
  files: string;
  root: string;
  locale: Locale;
  /** How many documents are searched. */
  documents: number;
}

/** The words of search; those of the page’s language alone are loaded. */
export const searchWords = await pageWords(
  import.meta.glob<ResultWords>('../../i18n/*/search-results.ts', { import: 'searchResults' }),
)();
