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

test('a contrast lies in its interval, which is the same in every run', () => {
  const contrasts = themeContrast([a, b, c], 'sentences');
  for (const { difference, low, high } of contrasts) {
    expect(low).toBeLessThanOrEqual(difference);
    expect(high).toBeGreaterThanOrEqual(difference);
  }
  expect(themeContrast([a, b, c], 'sentences')).toEqual(contrasts);
});

test('a document alone differs from nothing', () => {
  expect(themeContrast([a], 'characters').every(({ difference }) => difference === 0)).toBe(true);
});
