import { expect, test } from 'vitest';
import { alignmentStrip } from '../../../src/components/compare/overview/alignment-strip.ts';
import { dotRows } from '../../../src/charts/dots/dot-rows.ts';
import { positionRows } from '../../../src/charts/positions/position-rows.ts';
import { strip } from '../../../src/charts/strip/strip.ts';

test('the bars of a strip stand end to end, each as wide as its characters', () => {
  const sentences = [
    { id: '1.1', theme: 'loyalty' as const, characters: 10 },
    { id: '1.2', theme: 'none' as const, characters: 30 },
  ];
  expect(strip(sentences, 100)).toEqual([
    { ...sentences[0], x: 0, width: 25 },
    { ...sentences[1], x: 25, width: 75 },
  ]);
});

test('a strip of nothing is empty', () => {
  expect(strip([], 100)).toEqual([]);
});

test('dots stand in rows, figures and ranges along one scale', () => {
  const figures = [
    { key: 'a', value: 0.2, low: 0.1, high: 0.4 },
    { key: 'b', value: 0, low: 0, high: 0 },
  ];
  const { placed, axis, zero } = dotRows(figures, 100, { domain: [0, 0.4], ticks: 4 });
  expect(placed).toEqual([
    { row: figures[0], y: 12, dot: 50, range: { low: 25, high: 100 } },
    { row: figures[1], y: 36, dot: 0, range: null },
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
  const scale = { domain: [-2, 2] as const, ticks: 2 };
  const { placed, zero } = dotRows([{ key: 'a', value: -1, low: -2, high: 1 }], 80, scale);
  expect([zero, placed[0]?.dot, placed[0]?.range]).toEqual([40, 20, { low: 0, high: 60 }]);
});

test('a row without a figure has no dot', () => {
  const scale = { domain: [0, 1] as const, ticks: 2 };
  expect(dotRows([{ key: 'a', value: null, low: null, high: null }], 80, scale).placed[0]?.dot).toBeNull();
});

test('sentences stand in the row of their theme, where they stand in the document', () => {
  const sentences = [
    { id: '1.1', theme: 'loyalty' as const, characters: 10 },
    { id: '1.2', theme: 'none' as const, characters: 30 },
  ];
  const rows = [
    { theme: 'loyalty' as const, position: 0.125 },
    { theme: 'none' as const, position: null },
  ];
  const { means, bars } = positionRows(rows, sentences, { width: 200, height: 20 });
  expect(means).toEqual([
    { ...rows[0], y: 5, mean: 25 },
    { ...rows[1], y: 15, mean: null },
  ]);
  expect(bars).toEqual([
    { ...sentences[0], x: 0, width: 50, y: 5 },
    { ...sentences[1], x: 50, width: 150, y: 15 },
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
