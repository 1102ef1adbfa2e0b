import { expect, test } from 'vitest';
import { themeContrast } from '../../../../src/analysis/emphasis/theme-contrast.ts';
import { document, provision, sentence } from '../sample-document.ts';

const a = document('a', provision('1', sentence('1.1', 'loyalty', 60), sentence('1.2', 'service', 40)));
const b = document('b', provision('1', sentence('1.1', 'loyalty', 20), sentence('1.2', 'service', 80)));
const c = document('c', provision('1', sentence('1.1', 'loyalty', 10), sentence('1.2', 'service', 90)));

test('the contrast is the share less the mean share of the other documents', () => {
  const contrasts = themeContrast([a, b, c], 'characters').filter(({ theme }) => theme === 'loyalty');
  expect(contrasts.map(({ document: id, difference }) => [id, Number(difference.toFixed(4))])).toEqual([
    ['a', 0.45],
    ['b', -0.15],
    ['c', -0.3],
  ]);
});

test('the range runs over the contrasts by the codings, of all documents at once', () => {
  const coded = document(
    'd',
    provision('1', sentence('1.1', 'loyalty', 60, { first: 'none' }), sentence('1.2', 'service', 40)),
  );
  const loyalty = themeContrast([coded, b], 'characters').filter(({ theme }) => theme === 'loyalty');
  expect(
    loyalty.map((each) => [each.difference, each.low, each.high].map((value) => value?.toFixed(2))),
  ).toEqual([
    ['0.40', '-0.20', '0.40'],
    ['-0.40', '-0.40', '0.20'],
  ]);
});

test('a document alone differs from nothing', () => {
  expect(themeContrast([a], 'characters').every(({ difference }) => difference === 0)).toBe(true);
});
