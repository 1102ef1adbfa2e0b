import { localeFacts, type Locale } from './locales.ts';

/** The language of the page that a script runs in, also where a browser has translated it and changed its `lang`. */
export function pageLocale(): Locale {
  return document.documentElement.dataset['locale'] as Locale;
}

/** The page’s `lang` as it was written. */
export function pageLang(): string {
  return localeFacts(pageLocale()).lang;
}

/** The words of one part in the language of the page; see `wordsIn`. */
export function pageWords<T>(files: Readonly<Record<string, T>>): T {
  return wordsIn(files, pageLocale());
}

/**
 * The words of one part in a language.
 * @param files the part in every language by its path, as `import.meta.glob` gives it
 * @throws {Error} where the language does not have it
 */
export function wordsIn<T>(files: Readonly<Record<string, T>>, locale: Locale): T {
  for (const [path, words] of Object.entries(files)) if (path.includes(`/${locale}/`)) return words;
  throw new Error(`No words in ${locale}`);
}
