import { expect, test } from 'vitest';
import { codingAgreement, krippendorffAlpha } from '../../../../src/analysis/coding/coding-agreement.ts';
import { document, provision, sentence } from '../sample-document.ts';

// The five-value example of Krippendorff (2011), a to e written as themes.
const THEMES = { a: 'loyalty', b: 'learning', c: 'pragmatism', d: 'service', e: 'none' } as const;
const pairs = ['ab', 'aa', 'bb', 'bb', 'db', 'cc', 'cc', 'cc', 'ee', 'dd', 'dd', 'ad'];
const sentences = pairs.map((pair, index) => {
  const [first = 'a', second = 'a'] = [...pair] as (keyof typeof THEMES)[];
  return sentence(`1.${index + 1}`, THEMES[first], 1, THEMES[second]);
});
const agreement = codingAgreement([document('x', provision('1', ...sentences))]);

test('alpha over all and by document is Krippendorff’s of the primary themes', () => {
  expect(agreement.overall).toMatchObject({ sentences: 12, agreed: 9 });
  expect(agreement.overall.alpha).toBeCloseTo(0.692, 3);
  expect(agreement.byDocument[0]?.agreement).toEqual(agreement.overall);
});

test('a theme’s alpha sets it against all others', () => {
  const learning = agreement.byTheme.find(({ theme }) => theme === 'learning');
  // 10 of 12 agree; 6 of the 24 values are learning: 1 − (4 / 24) / ((24² − 6² − 18²) / (24 · 23)).
  expect(learning?.agreement).toMatchObject({ sentences: 12, agreed: 10 });
  expect(learning?.agreement.alpha).toBeCloseTo(1 - 4 / 24 / (216 / 552), 10);
});

test('a theme that no one used has no alpha', () => {
  expect(agreement.byTheme.find(({ theme }) => theme === 'integrity')?.agreement.alpha).toBeNull();
});

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
