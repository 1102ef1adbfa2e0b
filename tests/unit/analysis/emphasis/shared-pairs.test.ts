import { expect, test } from 'vitest';
import { inCommon, pairRows, sharedPairs } from '../../../../src/analysis/emphasis/shared-pairs.ts';
import type { Passage } from '../../../../src/analysis/wording/shared-wording.ts';
import { document, provision, sentence } from '../sample-document.ts';

const documents = ['a', 'b', 'c'].map((id) => document(id, provision('1', sentence('1.1', 'loyalty', 20))));
const place = (id: string, start: number, end: number) => ({
  document: id,
  provision: '1',
  sentence: '1.1',
  start,
  end,
  text: '字'.repeat(end - start),
});
const passages: Passage[] = [
  { id: 'p', kind: 'formula', places: [place('a', 0, 8), place('b', 2, 12)] },
  { id: 'q', kind: 'boilerplate', places: [place('a', 10, 20), place('c', 0, 10)] },
];

test('the wording of a pair is what both have of both texts, boilerplate apart, most shared first', () => {
  const [first, ...others] = sharedPairs(documents, passages);
  expect(first).toEqual({ a: 'a', b: 'b', shared: 18, characters: 40, share: 0.45 });
  expect(others.map(({ a, b, share }) => [a, b, share])).toEqual([
    ['a', 'c', 0],
    ['b', 'c', 0],
  ]);
});

test('what two profiles have in common is 1 less their distance, with the range turned round', () => {
  expect(inCommon({ distance: 0.25, low: 0.25, high: 0.5 })).toEqual({ themes: 0.75, low: 0.5, high: 0.75 });
  expect(inCommon({ distance: 1, low: null, high: null })).toEqual({ themes: 0, low: null, high: null });
});

test('a pair has both figures in one row', () => {
  const distance = { a: 'a', b: 'b', distance: 0.5, low: 0.5, high: 0.5, chance: null };
  expect(
    pairRows({ pairs: sharedPairs(documents, passages), distances: { characters: [distance] } }),
  ).toEqual([
    {
      a: 'a',
      b: 'b',
      themes: 0.5,
      low: 0.5,
      high: 0.5,
      shared: 18,
      characters: 40,
      wording: 0.45,
      unit: 'characters',
    },
  ]);
});
