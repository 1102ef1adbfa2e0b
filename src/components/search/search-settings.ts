import { searchEn, type SearchWords } from '../../i18n/search-en.ts';
import { searchZh } from '../../i18n/search-zh.ts';
import type { FoundPlace } from '../../search/found-place.ts';
import { shortName } from '../short-name.ts';

/** What the page tells its script. */
export interface SearchSettings {
  /** Where the index is, ending in `/`. */
  address: string;
  /** The root of the pages in the page’s language. */
  root: string;
  locale: 'en' | 'zh';
  /** How many documents are searched. */
  documents: number;
}

/** The words of search in the page’s language. */
export function searchWords({ locale }: SearchSettings): SearchWords {
  return locale === 'zh' ? searchZh : searchEn;
}

/** The short names, by id, of the documents that places stand in. */
export function namesOf(places: readonly FoundPlace[], { locale }: SearchSettings): Map<string, string> {
  return new Map(
    places.map(({ document, shortName: name, year }) => [
      document,
      shortName({ shortName: name, issued: year }, locale),
    ]),
  );
}
