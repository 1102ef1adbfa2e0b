import { expect, test } from 'vitest';
import { markName, rangeCell, rangeInWords, unitCell } from '../../../src/charts/figure-ranges.ts';
import { interfaceIn, percent } from '../../../src/i18n/interface.ts';

const { words } = interfaceIn('en', '/');

test('a range is told where the codings differ as printed, and is the same where they do not', () => {
  expect(rangeInWords({ low: 0.184, high: 0.26 }, percent, words)).toBe('18% to 26% over the codings');
  expect(rangeInWords({ low: 0.181, high: 0.184 }, percent, words)).toBe('the same by every coding');
  expect(rangeInWords({ low: null, high: null }, percent, words)).toBeNull();
});

test('a mark is read out with its figure, its range and what else there is', () => {
  expect(markName('Jia 2022', '18%', '18% to 26% over the codings', words)).toBe(
    'Jia 2022: 18%; 18% to 26% over the codings',
  );
  expect(markName('Terms', '79', null, words, '12 in 150 characters')).toBe(
    'Terms: 79; 12 in 150 characters',
  );
});

test('a cell has its range in small print where the codings differ', () => {
  expect(rangeCell('18%', { low: 0.18, high: 0.26 }, percent, words)).toEqual({
    text: '18%',
    note: '18% to 26%',
  });
  expect(rangeCell('18%', { low: 0.18, high: 0.18 }, percent, words)).toEqual({ text: '18%' });
  expect(rangeCell('18%', { low: null, high: null }, percent, words, '9 of 50')).toEqual({
    text: '18%',
    note: '9 of 50',
  });
});

test('a figure in three units is their range, with the three in small print', () => {
  expect(unitCell([0.26, 0.15, 0.29], percent, words)).toEqual({
    text: '15% to 29%',
    note: '26% · 15% · 29%',
  });
  expect(unitCell([0.261, 0.262, 0.264], percent, words)).toEqual({ text: '26%' });
});
