import { expect, test } from 'vitest';
import { alignAround, alignmentScore } from '../../../../src/analysis/wording/local-alignment.ts';

const align = (a: string, b: string, seed: string) =>
  alignAround([...a], [...b], { a: a.indexOf(seed), b: b.indexOf(seed), length: seed.length });
const texts = (a: string, b: string, seed: string) =>
  align(a, b, seed).map(({ a: at, length }) => a.slice(at, at + length));

test('a seed is extended both ways over its exact run', () => {
  expect(align('一二甲乙丙丁戊三', '四甲乙丙丁戊五六', '乙丙')).toEqual([{ a: 2, b: 1, length: 5 }]);
});

test('runs are joined over a word that is replaced', () => {
  expect(texts('甲乙丙丁戊不做己庚辛壬', '甲乙丙丁戊杜绝己庚辛壬', '甲乙丙')).toEqual([
    '甲乙丙丁戊',
    '己庚辛壬',
  ]);
});

test('runs are joined over a word that one text has in addition, before the seed too', () => {
  expect(texts('甲乙丙丁班子戊己庚辛壬', '甲乙丙丁戊己庚辛壬', '庚辛壬')).toEqual(['甲乙丙丁', '戊己庚辛壬']);
});

test('an edit longer than what follows it is not joined', () => {
  expect(texts('甲乙丙丁戊天地人和己庚', '甲乙丙丁戊东西南北己庚', '甲乙丙')).toEqual(['甲乙丙丁戊']);
});

test('an edit longer than the band is not joined, whatever follows', () => {
  const a = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未';
  const b = '甲乙丙丁戊己庚辛一二三四五六七壬癸子丑寅卯辰巳午未';
  expect(texts(a, b, '甲乙丙')).toEqual(['甲乙丙丁戊己庚辛']);
});

test('the score is the equal characters less the edited ones', () => {
  expect(alignmentScore(align('甲乙丙丁戊不做己庚辛壬', '甲乙丙丁戊杜绝己庚辛壬', '甲乙丙'))).toBe(7);
});
