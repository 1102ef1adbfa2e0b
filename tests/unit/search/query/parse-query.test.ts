import { randomInt, randomLcg } from 'd3';
import { expect, test } from 'vitest';
import { parseQuery, type QueryPiece } from '../../../../src/search/query/parse-query.ts';

const word = (text: string) => ({ text, quoted: false, excluded: false });
const phrase = (text: string) => ({ text, quoted: true, excluded: false });

test.each([
  '“民心 工程”',
  '「民心 工程」',
  '『民心 工程』',
  '"民心 工程"',
  '＂民心 工程＂',
  '“民心 工程',
  '‘民心 工程’',
  "'民心 工程'",
  '«民心 工程»',
  '»民心 工程«',
  '‹民心 工程›',
  '〝民心 工程〞',
  '〝民心 工程〟',
  '„民心 工程“',
  '‚民心 工程‘',
  '﹁民心 工程﹂',
  '“民心 工程"',
  '「民心 工程”',
  "‘民心 工程'",
  '„民心 工程”',
  '❝民心 工程❞',
  '❛民心 工程❜',
])('%s is one phrase', (query) => {
  expect(parseQuery(query)).toEqual([phrase('民心 工程')]);
});

test('words stand between spaces of any width, and one named twice stands twice', () => {
  expect(parseQuery('民心　工程\t监督 民心')).toEqual(['民心', '工程', '监督', '民心'].map(word));
});

test('phrases in single quotation marks may follow one another, and close with other marks', () => {
  expect(parseQuery("'the people' 'the masses'")).toEqual([phrase('the people'), phrase('the masses')]);
  expect(parseQuery('‘民心工程”')).toEqual([phrase('民心工程')]);
});

test('an apostrophe inside or at the end of a word is no quotation mark', () => {
  expect(parseQuery('people’s livelihood')).toEqual([word('people’s'), word('livelihood')]);
  expect(parseQuery('‘the people’s livelihood’')).toEqual([phrase('the people’s livelihood')]);
  expect(parseQuery('leaders’ duties')).toEqual([word('leaders'), word('duties')]);
});

test('a minus leaves out a word or a phrase; inside a word it is a mark', () => {
  expect(parseQuery('监督 -纪律 －“四风 问题” 2017-2018')).toEqual([
    word('监督'),
    { text: '纪律', quoted: false, excluded: true },
    { text: '四风 问题', quoted: true, excluded: true },
    word('2017-2018'),
  ]);
});

test('quotation marks inside a run of text are punctuation', () => {
  expect(parseQuery('增强“四个意识”，坚定“四个自信”')).toEqual([word('增强四个意识，坚定四个自信')]);
  expect(parseQuery('“四个意识”，坚定')).toEqual([word('四个意识，坚定')]);
  expect(parseQuery('“增强“四个意识””')).toEqual([phrase('增强四个意识')]);
});

test.each([
  ['“玻璃门”“旋转门”“弹簧门”', '“', '”'],
  ['“亲”“清”新型政商关系', '“', '”'],
  ['“亲”“清”新型政商关系', '"', '"'],
  ['“亲”“清”新型政商关系', '«', '»'],
  ['"亲""清"新型政商关系', '「', '」'],
])('%s is one phrase between %s and %s', (text, open, close) => {
  expect(parseQuery(open + text + close)).toEqual([phrase(text.replace(/["“”]/gu, ''))]);
});

test('phrases may follow one another without a space', () => {
  expect(parseQuery('“民心”“工程”')).toEqual([phrase('民心'), phrase('工程')]);
  expect(parseQuery('"民心" "工程"')).toEqual([phrase('民心'), phrase('工程')]);
  expect(parseQuery('“民心”「工程」')).toEqual([phrase('民心'), phrase('工程')]);
});

test.each(['', ' ', '，。', '“”', '-', '--', '\u200f', '\ud842', '*[('])('%j asks for nothing', (query) => {
  expect(parseQuery(query)).toEqual([]);
});

test('radicals and characters made of others ask for something', () => {
  expect(parseQuery('⼈⺠ “㎡”')).toEqual([word('⼈⺠'), phrase('㎡')]);
});

test('what cannot be seen and halves of characters are dropped', () => {
  expect(parseQuery('人\u200f民\u202e\ud842 \udc00政\u00ad\ufeff府')).toEqual([word('人民'), word('政府')]);
});

test('parsing what a parsed query renders gives it again, whatever was typed', () => {
  const pieces = Array.from('“”「」『』"＂‘’\'«»„〝〞-－ 　\u200f\ud842人民政府ab9，。（〔[<*\\𠮷„–');
  const draw = randomInt.source(randomLcg(0.5));
  for (let round = 0; round < 5_000; round++) {
    const query = Array.from({ length: draw(12)() }, () => pieces[draw(pieces.length)()]).join('');
    const tokens = parseQuery(query);
    expect(parseQuery(renderQuery(tokens)), JSON.stringify(query)).toEqual(tokens);
  }
});

/** A query that is read as the given pieces. */
function renderQuery(tokens: readonly QueryPiece[]): string {
  return tokens
    .map(({ text, quoted, excluded }) => (excluded ? '-' : '') + (quoted ? `“${text}”` : text))
    .join(' ');
}
