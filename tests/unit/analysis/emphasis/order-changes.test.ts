import { expect, test } from 'vitest';
import type { Emphasis } from '../../../../src/analysis/emphasis/emphasis.ts';
import { orderChanges } from '../../../../src/analysis/emphasis/order-changes.ts';
import type { Unit } from '../../../../src/analysis/emphasis/theme-weights.ts';
import type { CodeId } from '../../../../src/corpus/model/themes.ts';

const figure = (document: string, theme: CodeId, unit: Unit, share: number): Emphasis => ({
  document,
  theme,
  unit,
  characters: 0,
  share,
  low: share,
  high: share,
  first: share,
  second: share,
});
const figures = [
  figure('a', 'loyalty', 'characters', 0.6),
  figure('a', 'service', 'characters', 0.4),
  figure('b', 'loyalty', 'characters', 0.5),
  figure('b', 'service', 'characters', 0.5),
  figure('a', 'loyalty', 'sentences', 0.3),
  figure('a', 'service', 'sentences', 0.7),
  figure('b', 'loyalty', 'sentences', 0.5),
  figure('b', 'service', 'sentences', 0.5),
];

test('what turns round is counted and named', () => {
  expect(orderChanges(figures, 'characters', 'sentences')).toEqual({
    pairs: 7,
    turned: 2,
    leaders: [
      { theme: 'loyalty', before: 'a', after: 'b' },
      { theme: 'service', before: 'b', after: 'a' },
    ],
    largest: [{ document: 'a', before: 'loyalty', after: 'service' }],
  });
});

test('nothing changes in the same unit', () => {
  expect(orderChanges(figures, 'sentences', 'sentences')).toMatchObject({
    turned: 0,
    leaders: [],
    largest: [],
  });
});
