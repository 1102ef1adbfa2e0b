import { expect, test } from 'vitest';
import {
  findPhrase,
  fold,
  significantText,
  significant,
  foldLatin,
} from '../../../../src/search/text/normalise.ts';

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
  expect(findPhrase(significantText('𠮷一、二。三'), '一二三')).toEqual([{ start: 2, end: 7 }]);
});

test('every place is found, and places do not overlap', () => {
  expect(findPhrase(significantText('一一一一'), '一一')).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ]);
  expect(findPhrase(significantText('一二'), '三')).toEqual([]);
  expect(findPhrase(significantText('一二'), '')).toEqual([]);
});

test('characters that are forms of one another are the same only where they are said to be', () => {
  const text = significantText('执着，显著');
  expect(findPhrase(text, '著')).toEqual([{ start: 4, end: 5 }]);
  expect(findPhrase(text, '著', { 著: '着' })).toEqual([
    { start: 1, end: 2 },
    { start: 4, end: 5 },
  ]);
});

test('thirty radicals are read as their characters', () => {
  const radicals = '⼀⼈⼊⼋⼒⼗⼝⼟⼤⼥⼦⼯⼰⼲⼴⼼⽂⽅⽇⽉⽊⽔⽕⽣⽤⺠⻅⻋⻓⻔⻛⻢⻩⻬⺟';
  const characters = '一人入八力十口土大女子工己干广心文方日月木水火生用民见车长门风马黄齐母';
  expect(Array.from(radicals).length).toBeGreaterThan(30);
  const differ = Array.from(radicals, (radical, index) => [
    radical,
    fold(radical),
    Array.from(characters)[index],
  ]);
  expect(differ.filter(([, folded, character]) => folded !== character)).toEqual([]);
});

test('no radical of U+2E80–2FDF is left but twelve whose characters no text in use has', () => {
  const left = Array.from({ length: 0x2fd6 - 0x2e80 }, (_, index) =>
    String.fromCodePoint(0x2e80 + index),
  ).filter((radical) => /\p{Assigned}/u.test(radical) && fold(radical) === radical);
  // These stand for no character, or for one that no text in use has.
  expect(left.join('')).toBe('⺀⺇⺑⺕⺴⺵⺷⺸⻇⻕⻞⻡');
});

test.each([
  0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2066, 0xfeff, 0xfe00, 0xfe0f, 0x34f,
  0x3164, 0xffa0, 0x115f, 0x180e, 0xe0100, 0, 0x7f,
])('what cannot be seen is left out wherever it stands: U+%i', (point) => {
  const char = String.fromCodePoint(point);
  const text = `${char}民${char}心${char}${char}工程${char}`;
  expect(fold(text)).toBe('民心工程');
  expect(significant(text)).toBe('民心工程');
  expect(findPhrase(significantText(text), '民心工程')).toHaveLength(1);
});

test('white space is seen', () => {
  expect(fold('a\tb\nc\u3000d')).toBe('a\tb\nc d');
});

test('tone marks, case, punctuation and the spelling of ü do not count', () => {
  const typed = ['Sì gè yì shí', 'lǜ sè', 'lv se', 'lu  se', 'lyu se', 'l\u200bv se', '“四风”', 'Party’s'];
  expect(typed.map((text) => foldLatin(text))).toEqual([
    'si ge yi shi',
    'lu se',
    'lu se',
    'lu se',
    'lu se',
    'lu se',
    '四风',
    'party s',
  ]);
});

test('radicals, full-width letters and traditional characters are those of the texts', () => {
  expect(foldLatin('⼈⺠ ＡＢ 責任', { 責: '责' })).toBe('人民 ab 责任');
});
