import { expect, test } from 'vitest';
import type { RenderedPassage } from '../../../../src/analysis/wording/rendered-wording.ts';
import { pairRegions, wordingRegions } from '../../../../src/analysis/wording/wording-regions.ts';

const passage = (id: string, sentence: string, start: number, end: number): RenderedPassage => ({
  id,
  kind: 'provision',
  en: null,
  places: [{ document: 'a', provision: '1', sentence, start, end, text: '' }],
});
const passages = [
  passage('later', '1.1', 30, 40),
  passage('short', '1.1', 2, 10),
  passage('long', '1.1', 4, 20),
  passage('elsewhere', '1.2', 0, 9),
];

test('passages that overlap in a sentence are one region, the longest first', () => {
  const regions = wordingRegions(passages, 'a', '1.1');
  expect(
    regions.map(({ start, end, standing }) => [start, end, standing.map((each) => each.passage.id)]),
  ).toEqual([
    [2, 20, ['long', 'short']],
    [30, 40, ['later']],
  ]);
});

test('a sentence without shared wording has no region', () => {
  expect(wordingRegions(passages, 'b', '1.1')).toEqual([]);
});

test('what two documents share is marked alone, each stretch with the passages that stand in it', () => {
  const stretches = [
    { start: 4, end: 20 },
    { start: 22, end: 30 },
  ];
  const regions = pairRegions(stretches, wordingRegions(passages, 'a', '1.1'));
  expect(
    regions.map(({ start, end, standing }) => [start, end, standing.map((each) => each.passage.id)]),
  ).toEqual([
    [4, 20, ['long', 'short']],
    [22, 30, []],
  ]);
});
