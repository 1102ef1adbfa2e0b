import { expect, test } from 'vitest';
import { profileDistances } from '../../../../src/analysis/emphasis/profile-distance.ts';
import { totalVariation } from '../../../../src/analysis/emphasis/total-variation.ts';
import { CODES, type CodeId } from '../../../../src/corpus/model/themes.ts';
import { document, provision, sentence } from '../sample-document.ts';

const nothing = Object.fromEntries(CODES.map((code) => [code, 0]));
const profile = (shares: Record<CodeId, number>) => ({ ...nothing, ...shares });

test('the distance is the part of a text that would have to change its theme', () => {
  expect(
    totalVariation(
      profile({ loyalty: 0.6, service: 0.4 }),
      profile({ loyalty: 0.35, service: 0.4, none: 0.25 }),
    ),
  ).toBeCloseTo(0.25, 12);
});

test('profiles with nothing in common are at distance 1, equal ones at 0', () => {
  expect(totalVariation(profile({ loyalty: 1 }), profile({ service: 1 }))).toBe(1);
  expect(totalVariation(profile({ loyalty: 1 }), profile({ loyalty: 1 }))).toBe(0);
});

const a = document('a', provision('1', sentence('1.1', 'loyalty', 60), sentence('1.2', 'service', 40)));
const b = document('b', provision('1', sentence('1.1', 'loyalty', 50), sentence('1.2', 'service', 50)));
const c = document('c', provision('1', sentence('1.1', 'learning', 100)));

test('pairs are listed nearest first, each once', () => {
  const distances = profileDistances([a, b, c], 'characters');
  expect(distances.map((each) => [each.a, each.b, Number(each.distance.toFixed(4))])).toEqual([
    ['a', 'b', 0.1],
    ['a', 'c', 1],
    ['b', 'c', 1],
  ]);
});

test('the range runs over the distances by the codings', () => {
  const coded = document(
    'd',
    provision('1', sentence('1.1', 'loyalty', 60), sentence('1.2', 'service', 40, { second: 'loyalty' })),
  );
  // As published 60 and 40 beside 50 and 50; by the second coding 100 and 0.
  const [pair] = profileDistances([coded, b], 'characters');
  expect([pair?.distance, pair?.low, pair?.high].map((each) => each?.toFixed(4))).toEqual([
    '0.1000',
    '0.1000',
    '0.5000',
  ]);
  expect(pair?.chance).toBeNull();
});
