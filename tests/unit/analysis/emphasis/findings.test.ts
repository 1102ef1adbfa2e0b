import { expect, test } from 'vitest';
import type { Emphasis } from '../../../../src/analysis/emphasis/emphasis.ts';
import { largestThemes, themeSpreads } from '../../../../src/analysis/emphasis/findings.ts';
import { byCoding, type CodeId } from '../../../../src/corpus/model/themes.ts';
import { document } from '../sample-document.ts';

const figure = (id: string, theme: CodeId, share: number, given: Partial<Emphasis> = {}): Emphasis => ({
  document: id,
  theme,
  unit: 'characters',
  characters: 0,
  share,
  low: share,
  high: share,
  ...byCoding(() => share),
  ...given,
});
const figures = [
  figure('a', 'service', 0.5),
  figure('a', 'loyalty', 0.2),
  figure('a', 'none', 0.9),
  figure('b', 'service', 0.1),
  figure('b', 'loyalty', 0.3, { third: 0.05 }),
];
const documents = [document('a'), document('b')];

test('each document’s largest theme leaves the uncoded part aside', () => {
  expect(largestThemes(documents, figures).map((each) => [each.document.id, each.theme])).toEqual([
    ['a', 'service'],
    ['b', 'loyalty'],
  ]);
});

test('a largest theme is steady where it is the largest by every coding and in every unit', () => {
  expect(largestThemes(documents, figures).map((each) => each.steady)).toEqual([true, false]);
  const tied = [
    figure('a', 'service', 0.3, { unit: 'sentences' }),
    figure('a', 'loyalty', 0.3, { unit: 'sentences' }),
  ];
  expect(largestThemes(documents, [...figures, ...tied])[0]?.steady).toBe(false);
});

test('spreads run from smallest to largest share, widest first', () => {
  expect(themeSpreads(figures).map(({ theme: id, low, high }) => [id, low.document, high.document])).toEqual([
    ['service', 'b', 'a'],
    ['loyalty', 'a', 'b'],
  ]);
  const other = figure('c', 'learning', 0.2, { unit: 'provisions' });
  expect(themeSpreads([...figures, other], 'provisions').map((each) => each.theme)).toEqual(['learning']);
});
