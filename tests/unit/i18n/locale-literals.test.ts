import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';

/** A comparison with the id of an interface language, a folder of its pages, or a type of such ids. */
const LITERAL = new RegExp(
  LOCALES.flatMap((locale) => [
    String.raw`[=!]== '${locale}'`,
    String.raw`lang\.startsWith\('${locale}'\)`,
    String.raw`['"\`/(^]${locale}/(?!\*)`,
  ]).join('|'),
  'u',
);

/**
 * Files that ask for the language of the texts, which are Chinese with an English translation in whatever
 * language the interface is; of it the lines say `language`.
 */
const OF_TEXTS = /\b(?:language|lang)\b/u;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/u.test(file) && !file.startsWith('i18n/'));

test('no code outside i18n names an interface language', () => {
  const found = files.flatMap((file) =>
    readFileSync(`src/${file}`, 'utf8')
      .split('\n')
      .filter((line) => LITERAL.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
