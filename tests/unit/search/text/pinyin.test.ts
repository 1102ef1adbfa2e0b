import { expect, test } from 'vitest';
import { significantText } from '../../../../src/search/text/normalise.ts';
import {
  cutSyllables,
  findPinyin,
  mayBePinyin,
  readTable,
  readTyped,
} from '../../../../src/search/text/pinyin.ts';
import { pinyinTable } from '../../../../src/search/text/pinyin-table.ts';

const TEXT = '民心工程，西安，先行。银行；战略，放案，反感。';
const readings = readTable(pinyinTable(TEXT));
const find = (query: string, strict = true) => {
  const typed = readTyped(query);
  if (typed === null) return null;
  return findPinyin(significantText(TEXT), typed, readings, strict).map(({ start, end }) =>
    TEXT.slice(start, end),
  );
};

test('the table has every reading of a character, with its tone', () => {
  expect(pinyinTable('行，行ab')).toBe('hang2行;hang4行;heng2行;xing2行');
});

test.each([
  'minxin gongcheng',
  'mín xīn gōng chéng',
  'minxingongcheng',
  'min2xin1gong1cheng2',
  'MinXin GongCheng',
  'min-xin gong’cheng',
  'ｍｉｎｘｉｎ ｇｏｎｇｃｈｅｎｇ',
])('%s reads 民心工程', (query) => {
  expect(find(query)).toEqual(['民心工程']);
});

test.each(['zhan lve', 'zhànlüè', 'zhan lüe', 'ZHAN LÜE', 'zhan lue', 'zhan lyue', 'zhanlue', 'zhanlyue'])(
  '%s reads 战略',
  (query) => {
    expect(find(query)).toEqual(['战略']);
  },
);

test('a syllable cut by the visitor stays cut, one that is not is read both ways', () => {
  expect(find('xi an')).toEqual(['西安']);
  expect(find("xi'an")).toEqual(['西安']);
  expect(find('xian')).toEqual(['西安', '先']);
  expect(find('fangan')).toEqual(['放案', '反感']);
});

test('tones that are typed are heeded, unless nothing has them', () => {
  expect(find('yínháng')).toEqual(['银行']);
  expect(find('yínhǎng')).toEqual([]);
  expect(find('yínhǎng', false)).toEqual(['银行']);
});

test('every way to cut letters into syllables of the texts is found, the longest first', () => {
  const cut = (query: string) =>
    cutSyllables(readTyped(query) ?? { letters: '', tones: [], breaks: new Set() }, readings);
  expect(cut('fangan')).toEqual([
    ['fang', 'an'],
    ['fan', 'gan'],
  ]);
  expect(cut('service')).toEqual([]);
});

test.each(['民', 'приве́т', '', '12', 'a'.repeat(500)])('%j is no pinyin', (query) => {
  expect(readTyped(query)).toBeNull();
});

test('only words in the shape of pinyin call for the table of readings', () => {
  for (const query of [
    'minxin',
    'lǜ',
    'lüè',
    'falyu',
    'zhanlyue',
    'nyu',
    'er2',
    '民心 gongcheng',
    'service xian',
  ])
    expect(mayBePinyin(query), query).toBe(true);
  for (const query of ['民心', 'field research', 'livelihood', '2017', ''])
    expect(mayBePinyin(query), query).toBe(false);
});
