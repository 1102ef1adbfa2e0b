import { expect, test } from 'vitest';
import { alignmentStrip } from '../../../src/charts/alignment-strip.ts';
import { shareDots } from '../../../src/charts/share-dots.ts';
import { strip } from '../../../src/charts/strip.ts';

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

test('dots stand in rows, shares and intervals along one scale', () => {
  const { dots, ticks } = shareDots(
    [
      { key: 'a', share: 0.2, low: 0.1, high: 0.4 },
      { key: 'b', share: 0, low: 0, high: 0 },
    ],
    { width: 100, height: 40, max: 0.4 },
  );
  expect(dots).toEqual([
    { key: 'a', x: 50, low: 25, high: 100, y: 10 },
    { key: 'b', x: 0, low: 0, high: 0, y: 30 },
  ]);
  expect(ticks.map(({ value }) => value)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
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
