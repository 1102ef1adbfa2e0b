import { expect, test } from 'vitest';
import type { Emphasis } from '../../../../src/analysis/emphasis/emphasis.ts';
import {
  largestThemes,
  rareTopics,
  sharedTopics,
  themeSpreads,
} from '../../../../src/analysis/emphasis/findings.ts';
import type { CodeId, ThemeId } from '../../../../src/corpus/model/themes.ts';
import { document } from '../sample-document.ts';

const figure = (id: string, theme: CodeId, share: number, error = 0.01): Emphasis => ({
  document: id,
  theme,
  unit: 'characters',
  characters: 0,
  share,
  low: share - error,
  high: share + error,
  first: share,
  second: share,
});
const figures = [
  figure('a', 'service', 0.5),
  figure('a', 'loyalty', 0.2),
  figure('a', 'none', 0.9),
  figure('b', 'service', 0.1),
  figure('b', 'loyalty', 0.3, 0.2),
];
const documents = [document('a'), document('b')];
const text = { zh: '文', en: 'text' };
const topic = (id: string, ...answering: string[]) => ({
  id,
  question: text,
  summary: text,
  claims: [],
  answers: Object.fromEntries(answering.map((each) => [each, ['1.1']])),
  otherwise: {},
});
const theme = (id: ThemeId, ...topics: ReturnType<typeof topic>[]) => ({
  id,
  name: text,
  glyph: '文',
  definition: text,
  words: [],
  topics,
  unplaced: {},
});

test('each document’s largest theme leaves the uncoded part aside', () => {
  expect(largestThemes(documents, figures).map((each) => [each.document.id, each.theme])).toEqual([
    ['a', 'service'],
    ['b', 'loyalty'],
  ]);
});

test('a largest theme is clear of the others where no interval reaches its own', () => {
  expect(largestThemes(documents, figures).map((each) => each.clear)).toEqual([true, false]);
});

test('spreads run from smallest to largest share, widest first, and say whether intervals overlap', () => {
  expect(
    themeSpreads(figures).map(({ theme: id, low, high, overlap }) => [
      id,
      low.document,
      high.document,
      overlap,
    ]),
  ).toEqual([
    ['service', 'b', 'a', false],
    ['loyalty', 'a', 'b', true],
  ]);
});

test('shared topics are the first of each theme that all documents answer', () => {
  const themes = [
    theme('service', topic('x', 'a'), topic('y', 'a', 'b'), topic('z', 'a', 'b')),
    theme('loyalty', topic('v', 'b')),
  ];
  expect(sharedTopics(themes, documents).map((each) => each.topic.id)).toEqual(['y']);
});

test('rare topics are those that few answer, fewest first', () => {
  const themes = [
    theme('service', topic('x', 'a', 'b'), topic('y', 'a')),
    theme('loyalty', topic('z', 'a', 'b', 'c')),
  ];
  expect(rareTopics(themes, 2).map((each) => [each.topic.id, each.documents])).toEqual([
    ['y', ['a']],
    ['x', ['a', 'b']],
  ]);
});
