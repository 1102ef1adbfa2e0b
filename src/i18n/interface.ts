import { en, type Words } from './en/words.ts';
import { zh } from './zh/words.ts';

/** The two interface languages: English at the root, Chinese under `/zh/`. */
export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

const WORDS: Record<Locale, Words> = { en, zh };

/** What a page needs to speak one language. */
export interface Interface {
  locale: Locale;
  words: Words;
  /** The address of a page (`documents/`) in this language, under the site's base path. */
  path: (page: string) => string;
  /** The address of a file (`data/corpus.json`), the same in both languages. */
  file: (path: string) => string;
}

/** The interface in one language; `base` is the path the site is served under. */
export function interfaceIn(locale: Locale, base: string = import.meta.env.BASE_URL): Interface {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    locale,
    words: WORDS[locale],
    path: (page) => `${root}${locale === 'zh' ? 'zh/' : ''}${page}`,
    file: (path) => `${root}${path}`,
  };
}

/** The language of a page by the part of its address that names one: none for English, `zh` for Chinese. */
export function localeOf(part: string | undefined): Locale {
  return LOCALES.find((locale) => locale === part) ?? 'en';
}

/** One static path a language, for pages under `[...locale]`: none for English, `zh` for Chinese. */
export function localePaths(): { params: { locale: string | undefined } }[] {
  return LOCALES.map((locale) => ({ params: { locale: locale === 'en' ? undefined : locale } }));
}

/** A share as a whole percentage: 0.345 → `35%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A difference of shares in whole percentage points with its sign: -0.086 → `−9`, 0.2 → `+20`. */
export function points(difference: number): string {
  const whole = Math.round(Math.abs(difference) * 100);
  return whole === 0 ? '0' : `${difference < 0 ? '−' : '+'}${whole}`;
}

/** A count with thousands set apart: 3081 → `3,081`. */
export function formatCount(count: number): string {
  return count.toLocaleString('en');
}

/** An ISO date in the words of a language: 2018-02-01 → `1 February 2018`, `2018年2月1日`. */
export function formatDate(date: string, locale: Locale): string {
  return LONG_DATE[locale].format(new Date(date));
}

const LONG_DATE: Record<Locale, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  zh: new Intl.DateTimeFormat('zh-Hans', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A date of one to three parts in the words of a language: 2017-03 → `March 2017`, `2017年3月`. */
export function formatPartialDate(date: string, locale: Locale): string {
  const [, month, day] = date.split('-');
  if (day !== undefined) return formatDate(date, locale);
  const format = new Intl.DateTimeFormat(locale === 'zh' ? 'zh-Hans' : 'en-GB', {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(date));
}
