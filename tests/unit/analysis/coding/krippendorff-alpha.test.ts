import { expect, test } from 'vitest';
import {
  alphaWithInterval,
  krippendorffAlpha,
  masi,
} from '../../../../src/analysis/coding/krippendorff-alpha.ts';

/** The examples of K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011). */
const units = (...coders: string[]) =>
  [...(coders[0] ?? '')].map((_, unit) =>
    coders.map((coder) => (coder[unit] === '.' ? null : (coder[unit] ?? null))),
  );

test('two observers, binary data: 0.095', () => {
  expect(krippendorffAlpha(units('0100000010', '1110010000'))).toBeCloseTo(0.095, 3);
});

test('two observers, five values: 0.692', () => {
  expect(krippendorffAlpha(units('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3);
});

test('four observers, missing data: 0.743', () => {
  expect(
    krippendorffAlpha(units('123321412...', '1233224125.3', '.3332342251.', '12332441251.')),
  ).toBeCloseTo(0.743, 3);
});

test('full agreement is 1', () => {
  expect(krippendorffAlpha(units('ab', 'ab'))).toBe(1);
});

test('without variation, or without pairs, alpha is not defined', () => {
  expect(krippendorffAlpha(units('aa', 'aa'))).toBeNull();
  expect(krippendorffAlpha(units('ab', '..'))).toBeNull();
  expect(krippendorffAlpha([])).toBeNull();
});

test.each([
  ['loyalty', 'loyalty', 0],
  ['', '', 0],
  ['', 'loyalty', 1],
  ['loyalty', 'service', 1],
  // One holds the other: 1 − 1/2 × 2/3. Each has something of its own: 1 − 1/3 × 1/3.
  ['loyalty', 'loyalty service', 2 / 3],
  ['loyalty learning', 'loyalty service', 8 / 9],
])('the MASI distance of “%s” and “%s”', (a, b, distance) => {
  expect(masi(a, b)).toBeCloseTo(distance, 12);
  expect(masi(b, a)).toBeCloseTo(distance, 12);
});

test('alpha takes sets that overlap as partly alike', () => {
  const sets = [
    ['a', 'a b'],
    ['c', 'c'],
  ];
  // Values a, a b, c, c. Observed: 2 × 2/3. Expected: 2 × (2/3 + 4 × 1) over 3.
  expect(krippendorffAlpha(sets, masi)).toBeCloseTo(1 - 4 / 3 / ((2 * (2 / 3 + 4)) / 3), 12);
  expect(krippendorffAlpha(sets, masi)).toBeGreaterThan(krippendorffAlpha(sets) ?? 1);
});

test('the interval of alpha lies about it and is the same in every run', () => {
  const own = [...Array.from({ length: 20 }, (_, index) => ['a', index % 4 === 0 ? 'b' : 'a']), ['b', 'b']];
  const { alpha, low, high } = alphaWithInterval(own);
  expect(alpha).toBe(krippendorffAlpha(own));
  expect(low).toBeLessThan(alpha ?? 0);
  expect(high).toBeGreaterThan(alpha ?? 1);
  expect(alphaWithInterval(own)).toEqual({ alpha, low, high });
});

test('where all agree there is no interval, and where nothing varies no alpha', () => {
  expect(
    alphaWithInterval([
      ['a', 'a'],
      ['b', 'b'],
    ]),
  ).toEqual({ alpha: 1, low: null, high: null });
  expect(
    alphaWithInterval([
      ['a', 'a'],
      ['a', 'a'],
    ]),
  ).toEqual({ alpha: null, low: null, high: null });
});
