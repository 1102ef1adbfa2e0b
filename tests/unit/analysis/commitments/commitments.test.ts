import { expect, test } from 'vitest';
import { commitmentRows, commitmentsData } from '../../../../src/analysis/commitments/commitment-rows.ts';
import { datedCommitments } from '../../../../src/analysis/commitments/dated-commitments.ts';
import type { Corpus } from '../../../../src/corpus/model/corpus.ts';
import { sampleCommitment, sampleQuestion } from '../../corpus/sample-commitment.ts';
import { document, provision, sentence } from '../sample-document.ts';

const own = (id: string) => ({
  ...document(id, provision('1', sentence('1.1', 'loyalty', 2), sentence('1.2', 'loyalty', 2))),
  stream: ['title', '1.heading', '1.1', '1.2'].map((place) => ({ id: place, text: '字' })),
});
const corpus = (given: Partial<Corpus>): Corpus => ({
  documents: [own('a'), own('b'), own('c')],
  themes: [],
  terms: [],
  works: [],
  commitments: [],
  questions: [],
  findings: [],
  drafts: [],
  counterpartCorrections: [],
  counterpartReadings: [],
  pronunciations: [],
  passageRenderings: [],
  codebook: { examples: [], cases: [] },
  exercises: [],
  changes: [{ version: '1.0.0', date: '2026-01-02', zh: '初', en: 'first' }],
  ...given,
});

test('a row has a cell a document: commitments in the order of the text, mentions, or nothing', () => {
  const [row] = commitmentRows(
    corpus({
      commitments: [
        sampleCommitment('late', { place: '1.2' }),
        sampleCommitment('early', { place: '1.heading' }),
      ],
      questions: [sampleQuestion('q', { mentions: { b: ['1.1'] } })],
    }),
  );
  expect(row?.cells.map(({ commitments, mentions }) => [commitments.map(({ id }) => id), mentions])).toEqual([
    [['early', 'late'], []],
    [[], ['1.1']],
    [[], []],
  ]);
});

test('rows stand by theme, then the most answered first', () => {
  const rows = commitmentRows(
    corpus({
      commitments: [
        sampleCommitment('1', { question: 'one' }),
        sampleCommitment('2', { question: 'two' }),
        sampleCommitment('3', { question: 'two', document: 'b' }),
        sampleCommitment('4', { question: 'clean' }),
      ],
      questions: [
        sampleQuestion('clean', { theme: 'integrity' }),
        sampleQuestion('one'),
        sampleQuestion('two'),
      ],
    }),
  );
  expect(rows.map(({ question }) => question.id)).toEqual(['two', 'one', 'clean']);
});

test('the data name the provision of a sentence or heading, and a block by itself', () => {
  const entries = commitmentsData(
    corpus({
      commitments: [
        sampleCommitment('x', { place: 'title' }),
        sampleCommitment('y', { place: '1.heading' }),
        sampleCommitment('z', { place: '1.2' }),
      ],
      questions: [sampleQuestion('q')],
    }),
  );
  expect(entries.map(({ id, provision: of, theme }) => [id, of, theme])).toEqual([
    ['x', 'title', 'loyalty'],
    ['y', '1', 'loyalty'],
    ['z', '1', 'loyalty'],
  ]);
});

test('dated rules of a document stand by date; what has no date or is no rule is left out', () => {
  const dated = datedCommitments(
    [
      sampleCommitment('deadline', { by: '2017-03-20' }),
      sampleCommitment('undated'),
      sampleCommitment('held', { by: '2017-03-09', kind: 'statement' }),
      sampleCommitment('other', { document: 'b', by: '2017' }),
      sampleCommitment('period', { from: '2017-03', by: '2017-12' }),
    ],
    own('a'),
  );
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  expect(dated.map(({ commitment, start, end }) => [commitment.id, day(start), day(end)])).toEqual([
    ['period', '2017-03-01', '2018-01-01'],
    ['deadline', null, '2017-03-21'],
  ]);
});
