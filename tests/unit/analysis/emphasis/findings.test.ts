import { expect, test } from 'vitest';
import type { Emphasis } from '../../../../src/analysis/emphasis/emphasis.ts';
import {
  countedQuestions,
  largestThemes,
  rareTopics,
  sharedTopics,
  themeSpreads,
} from '../../../../src/analysis/emphasis/findings.ts';
import { byCoding, type CodeId, type ThemeId } from '../../../../src/corpus/model/themes.ts';
import type { CommitmentRow } from '../../../../src/analysis/commitments/commitment-rows.ts';
import { sampleCommitment, sampleQuestion } from '../../corpus/sample-commitment.ts';
import { document } from '../sample-document.ts';

const figure = (id: string, theme: CodeId, share: number, given: Partial<Emphasis> = {}): Emphasis => ({
  document: id,
  theme,
  unit: 'characters',
  characters: 0,
  share,
  low: share,
  high: share,
  ...byCoding(() => share),
  ...given,
});
const figures = [
  figure('a', 'service', 0.5),
  figure('a', 'loyalty', 0.2),
  figure('a', 'none', 0.9),
  figure('b', 'service', 0.1),
  figure('b', 'loyalty', 0.3, { third: 0.05 }),
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

test('a largest theme is steady where it is the largest by every coding and in every unit', () => {
  expect(largestThemes(documents, figures).map((each) => each.steady)).toEqual([true, false]);
  const tied = [
    figure('a', 'service', 0.3, { unit: 'sentences' }),
    figure('a', 'loyalty', 0.3, { unit: 'sentences' }),
  ];
  expect(largestThemes(documents, [...figures, ...tied])[0]?.steady).toBe(false);
});

test('spreads run from smallest to largest share, widest first', () => {
  expect(themeSpreads(figures).map(({ theme: id, low, high }) => [id, low.document, high.document])).toEqual([
    ['service', 'b', 'a'],
    ['loyalty', 'a', 'b'],
  ]);
  const other = figure('c', 'learning', 0.2, { unit: 'provisions' });
  expect(themeSpreads([...figures, other], 'provisions').map((each) => each.theme)).toEqual(['learning']);
});

test('questions that are counted are answered with a number: “regularly” is none', () => {
  const commitment = (amount: string | null) =>
    sampleCommitment('c', { amount: amount === null ? null : { zh: amount, en: amount } });
  const row = (id: string, ...amounts: (string | null)[]): CommitmentRow => ({
    question: sampleQuestion(id),
    cells: amounts.map((amount, index) => ({
      document: document(`d${index}`),
      commitments: [commitment(amount)],
      mentions: [],
    })),
  });
  const rows = [
    row('one', '每月1次', '“定期”'),
    row('none', '“定期”', null),
    row('two', '20项', '3月20日前'),
  ];
  expect(countedQuestions(rows, 5).map((each) => [each.row.question.id, each.documents.length])).toEqual([
    ['two', 2],
    ['one', 1],
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
