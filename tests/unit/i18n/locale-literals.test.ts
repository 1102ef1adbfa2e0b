import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';

const ids = LOCALES.join('|');
/**
 * A comparison with an interface language, or a folder of its pages. What is named `language` is the
 * language of a text, Chinese or its English translation, whatever the interface speaks.
 */
const LITERAL = new RegExp(
  String.raw`(?<!\blanguage) [=!]== '(?:${ids})'|lang\.startsWith|interfaceIn\('|(?<!i18n/|translations/)\b(?:${ids})/(?!>)`,
  'u',
);

const lines = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/u.test(file) && !file.startsWith('i18n/'))
  .flatMap((file) =>
    readFileSync(`src/${file}`, 'utf8')
      .split('\n')
      .map((line) => `${file}: ${line.trim()}`),
  );

test.each([
  "locale === 'zh' ? a : b",
  '`${root}zh/${page}`',
  "path.startsWith('zh/')",
  "lang.startsWith('zh')",
])('the rule finds %s', (line) => {
  expect(line).toMatch(LITERAL);
});

test('no code outside i18n names an interface language: a new one is an entry and a folder of words', () => {
  expect(lines.filter((line) => LITERAL.test(line) && !OF_TEXTS.some((each) => line === each))).toEqual([]);
});

/** Lines that ask in which language a text is, of whose page they know no more than its `lang`. */
const OF_TEXTS = [
  "components/shared/MarkHan.astro: const parts = lang.startsWith('zh') ? [text] : text.split(QUOTED);",
];
