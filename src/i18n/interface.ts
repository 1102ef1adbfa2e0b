import type { Words } from './en/words.ts';
import { LOCALES, localeFacts, localeFolder, type Locale } from './locales.ts';
import { wordsIn } from './page-words.ts';
import { siteRoot } from './site-root.ts';

const WORDS = import.meta.glob<Words>('./*/words.ts', { eager: true, import: 'words' });

/** What a page needs to speak one language. */
export interface Interface {
  locale: Locale;
  words: Words;
  /** Whether pages in this language show the English translation of the texts. */
  withTranslation: boolean;
  /** The address of a page (`documents/`) in this language, under the site's base path. */
  path: (page: string) => string;
  /** The address of a file (`data/corpus.json`), the same in every language. */
  file: (path: string) => string;
}

/** The interface in one language; `base` is the path the site is served under. */
export function interfaceIn(locale: Locale, base: string = import.meta.env.BASE_URL): Interface {
  const root = siteRoot(base);
  return {
    locale,
    words: wordsIn(WORDS, locale),
    withTranslation: localeFacts(locale).withTranslation,
    path: (page) => `${root}${localeFolder(locale)}${page}`,
    file: (path) => `${root}${path}`,
  };
}

/** One static path a language, for pages under `[...locale]`: none for the first, `zh` for Chinese. */
export function localePaths(): { params: { locale: string | undefined } }[] {
  return LOCALES.map((locale) => ({ params: { locale: localeFolder(locale) === '' ? undefined : locale } }));
}

export { percent } from './percent.ts';

/** A difference of shares in whole percentage points with its sign: -0.086 → `−9`, 0.2 → `+20`. */
export function points(difference: number): string {
  const whole = Math.round(Math.abs(difference) * 100);
  return whole === 0 ? '0' : `${difference < 0 ? '−' : '+'}${whole}`;
}

/** A count as a language writes it: 3081 → `3,081`. */
export function formatCount(count: number, locale: Locale): string {
  return count.toLocaleString(localeFacts(locale).format);
}

/** An ISO date in the words of a language: 2018-02-01 → `1 February 2018`, `2018年2月1日`. */
export function formatDate(date: string, locale: Locale): string {
  return dateFormat(locale, { dateStyle: 'long' }).format(new Date(date));
}

/** A date of one to three parts in the words of a language: 2017-03 → `March 2017`, `2017年3月`. */
export function formatPartialDate(date: string, locale: Locale): string {
  const [, month, day] = date.split('-');
  if (day !== undefined) return formatDate(date, locale);
  const parts = month === undefined ? {} : ({ month: 'long' } as const);
  return dateFormat(locale, { ...parts, year: 'numeric' }).format(new Date(date));
}

/** A format of ISO dates, which name no time of day, in a language. */
export function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeFacts(locale).format, { ...options, timeZone: 'UTC' });
}
