import { expect, test } from 'vitest';
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
