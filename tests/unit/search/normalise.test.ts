import { expect, test } from 'vitest';
import {
  findPhrase,
  fold,
  parsePhrases,
  significant,
  spaced,
  unspaced,
} from '../../../src/search/normalise.ts';

const FOLDING = { 廉: '廉', 潔: '洁', 責: '责', 雙: '双' };

test('full-width forms and capitals are folded, traditional characters by the given map', () => {
  expect(fold('廉潔ＡＢ１２', FOLDING)).toBe('廉洁ab12');
});

test('significant characters are letters, digits and Han characters', () => {
  expect(significant('津滨政发〔2017〕 9 号，“一岗双责”。')).toBe('津滨政发20179号一岗双责');
});

test('text is indexed character by character, a mark with the character before it', () => {
  expect(spaced('“双责”，20项。')).toBe('“ 双 责”， 2 0 项。');
});

test.each(['“双责”，20项。', '𠮷a，', '。', '', '（一）甲'])('%j spaced and unspaced is itself', (text) => {
  expect(unspaced(spaced(text))).toBe(text);
});

test('a query is the phrases between spaces or in quotation marks', () => {
  expect(parsePhrases('民心 工程', {})).toEqual(['民心', '工程']);
  expect(parsePhrases('“民心 工程”「一岗雙責」 "a b"', FOLDING)).toEqual(['民心工程', '一岗双责', 'ab']);
  expect(parsePhrases('民心 民心', {})).toEqual(['民心']);
});

test('an open quotation mark is read as the rest of the phrase', () => {
  expect(parsePhrases('“民心', {})).toEqual(['民心']);
});

test('a query of marks alone has no phrase', () => {
  expect(parsePhrases(' ，。“”*[\u200f ', {})).toEqual([]);
});

test('lone surrogates and markup are text like any other', () => {
  expect(parsePhrases('\ud842 <script>', {})).toEqual(['script']);
});

test('a phrase is found across punctuation, in UTF-16 offsets of the text', () => {
  expect(findPhrase('𠮷一、二。三', '一二三')).toEqual([{ start: 2, end: 7 }]);
});

test('every place is found, and places do not overlap', () => {
  expect(findPhrase('一一一一', '一一')).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ]);
  expect(findPhrase('一二', '三')).toEqual([]);
  expect(findPhrase('一二', '')).toEqual([]);
});
