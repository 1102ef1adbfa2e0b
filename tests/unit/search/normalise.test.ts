import { expect, test } from 'vitest';
import { findPhrase, fold, plainText, significant } from '../../../src/search/normalise.ts';

const FOLDING = { 廉: '廉', 潔: '洁', 責: '责', 雙: '双' };

test('full-width forms and capitals are folded, traditional characters by the given map', () => {
  expect(fold('廉潔ＡＢ１２', FOLDING)).toBe('廉洁ab12');
});

test('a character beyond the basic plane is folded whole', () => {
  expect(fold('𠮷林', { 𠮷: '吉' })).toBe('吉林');
});

test('significant characters are letters, digits and Han characters', () => {
  expect(significant('津滨政发〔2017〕 9 号，“一岗双责”。')).toBe('津滨政发20179号一岗双责');
});

test('a phrase is found across punctuation, in UTF-16 offsets of the text', () => {
  expect(findPhrase(plainText('𠮷一、二。三'), '一二三')).toEqual([{ start: 2, end: 7 }]);
});

test('every place is found, and places do not overlap', () => {
  expect(findPhrase(plainText('一一一一'), '一一')).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ]);
  expect(findPhrase(plainText('一二'), '三')).toEqual([]);
  expect(findPhrase(plainText('一二'), '')).toEqual([]);
});

test('characters that are forms of one another are the same only where they are said to be', () => {
  const text = plainText('执着，显著');
  expect(findPhrase(text, '著')).toEqual([{ start: 4, end: 5 }]);
  expect(findPhrase(text, '著', { 著: '着' })).toEqual([
    { start: 1, end: 2 },
    { start: 4, end: 5 },
  ]);
});
