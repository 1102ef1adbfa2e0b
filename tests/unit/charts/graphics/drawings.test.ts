import { expect, test } from 'vitest';
import { pc } from '../../../../src/charts/fluid.ts';
import { FIGURE_ROW, figureDots } from '../../../../src/charts/graphics/figures/figure-dots.ts';
import { PAIR_ROW, pairCells } from '../../../../src/charts/graphics/pairs/pair-cells.ts';
import { positionRows } from '../../../../src/charts/graphics/positions/position-rows.ts';
import { SHARED_ROW, sharedRows } from '../../../../src/charts/graphics/shared/shared-rows.ts';
import { TERM_ROW, termRows } from '../../../../src/charts/graphics/terms/term-rows.ts';

test('a place along the width is written to a hundredth of a percent', () => {
  expect([pc(0), pc(33.33333), pc(100)]).toEqual(['0%', '33.33%', '100%']);
});

test('sentences stand where they stand in the document, its first and last numbered provision are known', () => {
  const sentence = (provision: string, characters: number) => ({
    id: `${provision}.1`,
    provision,
    theme: 'loyalty' as const,
    characters,
  });
  const sentences = [sentence('preamble', 10), sentence('1', 20), sentence('2', 10)];
  const documents = [
    { document: 'a', sentences, ends: { first: '1', last: '2' } },
    { document: 'b', sentences: [], ends: { first: null, last: null } },
  ];
  const [a, b] = positionRows(documents, 50);
  expect(a?.bars.map(({ x, width }) => [x, width])).toEqual([
    [0, 25],
    [25, 50],
    [75, 25],
  ]);
  expect([a?.first, a?.last]).toEqual([
    { from: 25, to: 75 },
    { from: 75, to: 100 },
  ]);
  expect(b).toMatchObject({ y: 50, first: null, last: null, bars: [] });
});

test('pairs that have all the same in common are shaded alike', () => {
  const { cells } = pairCells(['a', 'b'], [{ a: 'a', b: 'b', value: 0.4 }]);
  expect(cells.map(({ ink }) => ink)).toEqual([0.5]);
});

test('every pair has one cell below the diagonal on which the names stand, the darker the more is in common', () => {
  const pairs = [
    { a: 'a', b: 'b', value: 0.2 },
    { a: 'a', b: 'c', value: 0.6 },
    { a: 'b', b: 'c', value: 0.4 },
  ];
  const { cells, names } = pairCells(['a', 'b', 'c', 'd'], pairs);
  expect(names.map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [25, PAIR_ROW],
    [50, 2 * PAIR_ROW],
    [75, 3 * PAIR_ROW],
  ]);
  expect(cells.map(({ x, y, width }) => [x, y, width])).toEqual([
    [0, PAIR_ROW, 25],
    [0, 2 * PAIR_ROW, 25],
    [25, 2 * PAIR_ROW, 25],
  ]);
  const [least = 0, most = 0, middle = 0] = cells.map(({ ink }) => ink);
  expect(middle).toBeCloseTo((least + most) / 2, 9);
  expect(most).toBeGreaterThan(least);
});

test('dots lie along one scale, and those that would cover each other stand below each other', () => {
  const dot = (document: string, share: number) => ({
    document,
    theme: 'loyalty' as const,
    share,
    sentences: 1,
  });
  const [row, empty] = sharedRows(['loyalty', 'service'], [dot('a', 0.2), dot('b', 0), dot('c', 0.21)]);
  expect(row?.dots.map(({ document }) => document)).toEqual(['b', 'a', 'c']);
  const [b, a, c] = row?.dots ?? [];
  expect(a?.y).toBe(b?.y);
  expect(c?.y).toBe((a?.y ?? 0) + SHARED_ROW.dot);
  expect(row?.height).toBe(SHARED_ROW.name + 2 * SHARED_ROW.dot + SHARED_ROW.gap);
  expect(empty).toMatchObject({ y: row?.height, dots: [] });
});

test('a number lies on a scale from 0 to the largest; without one there is no dot', () => {
  const { rows, zero } = figureDots(
    [
      { document: 'a', number: 0 },
      { document: 'b', number: 3 },
      { document: 'c', number: null },
    ],
    6,
  );
  expect(rows.map(({ y }) => y)).toEqual([0.5, 1.5, 2.5].map((row) => row * FIGURE_ROW));
  expect(rows[0]?.x).toBe(zero);
  const [end = 0] = figureDots([{ document: 'a', number: 6 }], 6).rows.map(({ x }) => x ?? 0);
  expect(rows[1]?.x).toBeCloseTo((zero + end) / 2, 9);
  expect(rows[2]?.x).toBeNull();
});

test('a document is older than a term only if issued before its date, as far as that is known', () => {
  const counts = [
    { document: 'a', issued: '2017-03-15', count: 1 },
    { document: 'b', issued: '2017-04-27', count: 4 },
  ];
  const rows = termRows(
    [
      { id: 'year', date: '2017', counts },
      { id: 'month', date: '2017-04', counts },
      { id: 'day', date: '2017-04-28', counts },
    ],
    ['a', 'b'],
  );
  expect(rows.map(({ y }) => y)).toEqual([0, TERM_ROW.height, 2 * TERM_ROW.height]);
  expect(rows.map(({ cells }) => cells.map(({ isOlder }) => isOlder))).toEqual([
    [false, false],
    [true, false],
    [true, true],
  ]);
  expect(rows[0]?.older).toBeNull();
  expect(rows[2]?.older).toBe(100);
  // Four times as often is twice as wide: the area grows with the count.
  const [once, four] = rows[0]?.cells ?? [];
  expect(four?.radius).toBeCloseTo(2 * (once?.radius ?? 0), 9);
});
