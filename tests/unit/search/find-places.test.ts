import { expect, test } from 'vitest';
import { findPlaces } from '../../../src/search/find-places.ts';
import { spaced } from '../../../src/search/normalise.ts';

const record = (place: string, heading: string, text: string) => ({
  content: spaced(heading + text),
  meta: { document: 'a', place, heading, order: '7' },
});

test('a place shows the sentences with the phrase, its characters marked', () => {
  expect(findPlaces(record('4-1', '（一）题。', '甲乙。丙，丁；'), ['丙丁'])).toEqual({
    document: 'a',
    place: '4-1',
    order: 7,
    heading: { id: '4-1', pieces: [{ text: '（一）题。', found: false }] },
    sentences: [
      {
        id: '4-1.2',
        pieces: [
          { text: '丙，丁', found: true },
          { text: '；', found: false },
        ],
      },
    ],
  });
});

test('a phrase that runs across sentences marks both', () => {
  const place = findPlaces(record('1', '', '甲乙。丙丁。'), ['乙丙']);
  expect(place?.sentences.map(({ id }) => id)).toEqual(['1.1', '1.2']);
});

test('a phrase in the heading alone shows no sentence', () => {
  const place = findPlaces(record('1', '1.题。', '甲。'), ['题']);
  expect(place?.sentences).toEqual([]);
  expect(place?.heading?.pieces).toContainEqual({ text: '题', found: true });
});

test('a record that lacks one of the phrases is no place', () => {
  expect(findPlaces(record('1', '', '甲乙。'), ['甲', '丙'])).toBeNull();
});

test('a block is one piece and is not cut into sentences', () => {
  expect(findPlaces(record('date', '', '2020年。5月'), ['2020'])?.sentences.map(({ id }) => id)).toEqual([
    'date',
  ]);
});
