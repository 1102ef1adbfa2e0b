import { expect, test } from 'vitest';
import { alignmentStrip } from '../../../src/components/compare/alignment-strip.ts';
import { dotRows } from '../../../src/charts/drawing/dot-rows.ts';
import { positionRows } from '../../../src/charts/drawing/position-rows.ts';
import { strip } from '../../../src/charts/drawing/strip.ts';

test('the bars of a strip stand end to end, each as wide as its characters', () => {
  const sentences = [
    { id: '1.1', theme: 'loyalty' as const, characters: 10 },
    { id: '1.2', theme: 'none' as const, characters: 30 },
  ];
  expect(strip(sentences, 100)).toEqual([
    { id: '1.1', theme: 'loyalty', x: 0, width: 25 },
    { id: '1.2', theme: 'none', x: 25, width: 75 },
  ]);
});

test('a strip of nothing is empty', () => {
  expect(strip([], 100)).toEqual([]);
});

test('dots stand in rows, figures and intervals along one scale', () => {
  const { rows, axis, zero } = dotRows(
    [
      { key: 'a', value: 0.2, low: 0.1, high: 0.4, ticks: [0.1] },
      { key: 'b', value: 0, low: 0, high: 0, band: 0.2 },
    ],
    { width: 100, height: 40, domain: [0, 0.4], ticks: 4 },
  );
  expect(rows).toEqual([
    { key: 'a', y: 10, dot: { x: 50, low: 25, high: 100 }, ticks: [25], band: null },
    { key: 'b', y: 30, dot: { x: 0, low: 0, high: 0 }, ticks: [], band: { x: 0, width: 50 } },
  ]);
  expect(axis).toEqual(
    [
      { value: 0, x: 0 },
      { value: 0.1, x: 25 },
      { value: 0.2, x: 50 },
      { value: 0.3, x: 75 },
      { value: 0.4, x: 100 },
    ].map((tick) => ({ value: tick.value, x: expect.closeTo(tick.x, 9) as number })),
  );
  expect(zero).toBe(0);
});

test('on a scale through 0, differences lie on both sides of it', () => {
  const { rows, zero } = dotRows([{ key: 'a', value: -1, low: -2, high: 1 }], {
    width: 80,
    height: 20,
    domain: [-2, 2],
    ticks: 2,
  });
  expect([zero, rows[0]?.dot]).toEqual([40, { x: 20, low: 0, high: 60 }]);
});

test('a row without a figure has no dot', () => {
  const panel = { width: 80, height: 20, domain: [0, 1] as const, ticks: 2 };
  expect(dotRows([{ key: 'a', value: null, low: 0, high: 0 }], panel).rows[0]?.dot).toBeNull();
});

test('sentences stand in the row of their theme, where they stand in the document', () => {
  const sentences = [
    { id: '1.1', theme: 'loyalty' as const, characters: 10 },
    { id: '1.2', theme: 'none' as const, characters: 30 },
  ];
  const { rows, bars } = positionRows(sentences, { loyalty: 0.125 }, { width: 200, height: 70 });
  expect(rows.map(({ y }) => y)).toEqual([5, 15, 25, 35, 45, 55, 65]);
  expect(rows[0]).toEqual({ theme: 'loyalty', y: 5, mean: 25 });
  expect(rows[6]).toEqual({ theme: 'none', y: 65, mean: null });
  expect(bars).toEqual([
    { id: '1.1', theme: 'loyalty', x: 0, width: 50, y: 5 },
    { id: '1.2', theme: 'none', x: 50, width: 150, y: 65 },
  ]);
});

test('an alignment has a mark a provision in two full rows, and a line for each pair', () => {
  const { first, second, lines } = alignmentStrip(
    [{ id: '1', strength: 0.5 }],
    [
      { id: '1', strength: 0 },
      { id: '2', strength: 0.5 },
    ],
    [{ first: '1', second: '2', strength: 0.5 }],
    94,
  );
  expect(first).toEqual([{ id: '1', x: 0, width: 94, darkness: 0.5 }]);
  expect(
    second.map(({ id, x, width, darkness }) => [id, Math.round(x), Math.round(width), darkness]),
  ).toEqual([
    ['1', 0, 44, 0],
    ['2', 50, 44, 0.5],
  ]);
  expect(lines.map(({ from, to, darkness }) => [from, Math.round(to), darkness])).toEqual([[47, 72, 0.5]]);
});
