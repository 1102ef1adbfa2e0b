import { expect, test } from 'vitest';
import { krippendorffAlpha } from '../../../../src/analysis/coding/krippendorff-alpha.ts';

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
