import { LANGUAGES } from '../corpus/edition/edition.ts';

/** What the site knows of a language of its interface, apart from the words. */
interface LocaleFacts {
  /** The language as HTML, sitemap and feed name it. */
  lang: string;
  /** The language's name in itself. */
  name: string;
  /** The BCP 47 tag by which dates, numbers and lists are written. */
  format: string;
  /** Whether its pages show the English translation: beside the texts, and where only one language has room. */
  withTranslation: boolean;
}

/**
 * The languages of the interface. The first of the edition stands at the root of the site, each other in a
 * folder named after it; the words of each stand in the folder beside this file that has its name.
 */
const FACTS = {
  en: { lang: 'en', name: 'English', format: 'en-GB', withTranslation: true },
  zh: { lang: 'zh-Hans', name: '中文', format: 'zh-CN', withTranslation: false },
} as const satisfies Record<string, LocaleFacts>;

export type Locale = keyof typeof FACTS;

/** The languages of the edition, in its order. */
export const LOCALES = LANGUAGES as [Locale, ...Locale[]];

/** What the site knows of a language. */
export function localeFacts(locale: Locale): LocaleFacts {
  return FACTS[locale];
}

/** Whether a language is Chinese, whose marks are as wide as its characters. */
export function isChinese(locale: Locale): boolean {
  return FACTS[locale].lang.startsWith('zh');
}

/** The folder of a language's pages under the root of the site: none for the first, `zh/` for Chinese. */
export function localeFolder(locale: Locale): '' | `${string}/` {
  return locale === LOCALES[0] ? '' : `${locale}/`;
}

/** The language by its id, `zh`; the first where there is none of that id. */
export function localeOf(id: string | undefined): Locale {
  return LOCALES.find((locale) => locale === id) ?? LOCALES[0];
}

/** The language of a page by its path under the root of the site: `zh/documents/` → `zh`, `documents/` → `en`. */
export function localeOfPath(path: string): Locale {
  return (
    LOCALES.find((locale) => localeFolder(locale) !== '' && path.startsWith(localeFolder(locale))) ??
    LOCALES[0]
  );
}
