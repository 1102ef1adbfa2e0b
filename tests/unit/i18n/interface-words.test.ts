import { expect, test } from 'vitest';
import { words as en } from '../../../src/i18n/en/words.ts';
import { formatDate, interfaceIn, percent } from '../../../src/i18n/interface.ts';
import { LOCALES, localeFacts, localeOfPath } from '../../../src/i18n/locales.ts';
import { words as zh } from '../../../src/i18n/zh/words.ts';

/** Every word with its place: `nav.themes` → `Themes`; a function is called with placeholders. */
function leaves(words: unknown, place = ''): [string, string][] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words === 'function') {
    const parts = place === '.emphasis.description' ? ['1', '1', ['shares']] : ['1', '1', '1', '1', '1', '1'];
    return [[place, (words as (...parts: unknown[]) => string)(...parts)]];
  }
  return Object.entries(words as object).flatMap(([key, value]) => leaves(value, `${place}.${key}`));
}

/** Said in the other language on purpose: the names of the languages, of data fields, of formats and of citation styles. */
const FOREIGN =
  /placeholder|usualForm|\.values\.|^\.lang$|alpha|searchHint|JSON|home\.lead$|\.forms\.|\.covers\.|\.data\.files\.|\.card\.zh$|\.traditional\.on$/u;

test.each(LOCALES)('the words of %s are those of English, and none is empty', (locale) => {
  const all = leaves(interfaceIn(locale, '/').words);
  expect(all.map(([place]) => place)).toEqual(leaves(en).map(([place]) => place));
  expect(all.filter(([place, word]) => place !== '.punctuation.space' && word.trim() === '')).toEqual([]);
});

test('English words have no Han character and Chinese words no English one, names and codes apart', () => {
  const codes =
    /\]\([a-z-]+\/\)|[a-z]+\.json|citeproc-js|CSL|JSON|CSV|TEI|JavaScript|Ctrl|Unicode|English|SHA-256|Krippendorff|α|SVG|PNG|CC BY|cookie|https|Word|yu|UTF-8|Excel|LibreOffice|XX|\.docx?|\.html|\.txt|PDF|MB|new-document|npm run/gu;
  expect(leaves(en).filter(([place, word]) => !FOREIGN.test(place) && /\p{Script=Han}/u.test(word))).toEqual(
    [],
  );
  expect(
    leaves(zh).filter(([place, word]) => !FOREIGN.test(place) && /[a-z]{2}/iu.test(word.replace(codes, ''))),
  ).toEqual([]);
});

test('no key says darker or lighter for more: in the dark scheme it is the other way round', () => {
  const said = [...leaves(en), ...leaves(zh)].filter(([place]) => !place.startsWith('.scheme'));
  expect(
    said.filter(([, word]) => /\b(?:dark|light|pale)(?:er|est)\b|越[深浅]|[深浅]色/u.test(word)),
  ).toEqual([]);
});

test('a page has its address under the base path in each language, a file has one', () => {
  expect(interfaceIn('en', '/').path('data/')).toBe('/data/');
  expect(interfaceIn('zh', '/duidu').path('data/')).toBe('/duidu/zh/data/');
  expect(interfaceIn('zh', '/duidu/').file('data/corpus.json')).toBe('/duidu/data/corpus.json');
});

test('the id of a language is the first part of its lang, by which a script finds its words', () => {
  expect(LOCALES.map((locale) => localeFacts(locale).lang.split('-')[0])).toEqual(LOCALES);
});

test('a page’s language is read from its path', () => {
  expect(['', 'data/', 'zh/', 'zh/data/', 'zhongshan/'].map(localeOfPath)).toEqual([
    'en',
    'en',
    'zh',
    'zh',
    'en',
  ]);
});

test('shares are whole percentages and dates are written out', () => {
  expect([percent(0.345), percent(0), percent(1)]).toEqual(['35%', '0%', '100%']);
  expect([formatDate('2018-02-01', 'en'), formatDate('2018-02-01', 'zh')]).toEqual([
    '1 February 2018',
    '2018年2月1日',
  ]);
});
