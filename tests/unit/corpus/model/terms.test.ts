import { expect, test } from 'vitest';
import { findTerms } from '../../../../src/corpus/model/terms.ts';
import { sampleTerm as term } from '../sample-term.ts';

test('the longest form wins, and none is counted inside another', () => {
  const places = findTerms('工作作风和作风', [term('conduct', '作风'), term('style', '工作作风')]);
  expect(places.map((place) => [place.term.id, place.start, place.end])).toEqual([
    ['style', 0, 4],
    ['conduct', 5, 7],
  ]);
});

test('variants are the same term', () => {
  expect(findTerms('三公、“三公”经费', [term('a', '三公', '“三公”经费')]).map(({ start }) => start)).toEqual([
    0, 3,
  ]);
});

test('a text without terms has none', () => {
  expect(findTerms('甲', [term('a', '乙')])).toEqual([]);
});

test('a form that overlaps a longer one is found again right behind it', () => {
  const places = findTerms('甲乙乙乙', [term('long', '甲乙'), term('short', '乙乙')]);
  expect(places.map((place) => [place.term.id, place.start, place.end])).toEqual([
    ['long', 0, 2],
    ['short', 2, 4],
  ]);
});
