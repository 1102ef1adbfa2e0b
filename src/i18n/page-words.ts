import { LOCALES, localeFacts, type Locale } from './locales.ts';

/** The language of the page that a script runs in. */
export function pageLocale(): Locale {
  const { lang } = document.documentElement;
  return LOCALES.find((locale) => localeFacts(locale).lang === lang) ?? LOCALES[0];
}

/**
 * The words of one part in the language of the page.
 * @param files the part in every language by its path, as `import.meta.glob` gives it
 * @throws {Error} if the language has no such file
 */
export function pageWords<T>(files: Readonly<Record<string, T>>): T {
  return wordsIn(files, pageLocale());
}

/** The words of one part in a language. */
export function wordsIn<T>(files: Readonly<Record<string, T>>, locale: Locale): T {
  const found = Object.entries(files).find(([path]) => path.split('/').includes(locale));
  if (found === undefined) {
    throw new Error(
      `Interface language ${locale} has no such words. There are ${Object.keys(files).join(', ')}.`,
    );
  }
  return found[1];
}
