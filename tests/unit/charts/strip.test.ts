import { expect, test } from 'vitest';
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
