import { expect, test } from 'vitest';
import { topicRows, topicState, type TopicCell } from '../../../../src/analysis/document/topic-rows.ts';
import type { Commitment } from '../../../../src/corpus/model/corpus.ts';
import { document, provision, sentence } from '../sample-document.ts';

const text = { zh: '文', en: 'text' };
const first = document(
  'a',
  provision('1', sentence('1.1', 'service', 1)),
  provision('2', sentence('2.1', 'service', 1)),
);
const second = document('b', provision('1', sentence('1.1', 'service', 1)));
const theme = {
  id: 'service' as const,
  name: text,
  glyph: '服',
  definition: text,
  words: [],
  topics: [
    {
      id: 't',
      question: text,
      summary: text,
      claims: [],
      answers: { a: ['2.1', '1.1'] },
      otherwise: { a: ['2.1'] },
    },
  ],
  unplaced: {},
};

test('a row has a cell for every document in the order given, and a gap has no answers', () => {
  const [row] = topicRows(theme, [second, first]);
  expect(row?.cells.map((cell) => [cell.document.id, cell.answers.length])).toEqual([
    ['b', 0],
    ['a', 2],
  ]);
});

test('the sentences of a cell stand by provision, in the order of the document', () => {
  const [row] = topicRows(theme, [first]);
  expect(row?.cells[0]?.answers.map((answer) => answer.texts.map(({ id }) => id))).toEqual([
    ['1.1'],
    ['2.1'],
  ]);
});

test('what is coded otherwise says how, and what is not says nothing', () => {
  const [row] = topicRows(theme, [first]);
  const texts = row?.cells[0]?.answers.flatMap((answer) => answer.texts) ?? [];
  expect(texts.map(({ id, otherwise }) => [id, otherwise])).toEqual([
    ['1.1', null],
    ['2.1', 'service'],
  ]);
});

test('headings of chapters and provisions answer in their places', () => {
  const chapter = { id: 'chapter-1', zh: '一、章', en: 'I. Chapter' };
  const headed = document(
    'a',
    ...['1', '2'].map((id) => ({
      ...provision(id, sentence(`${id}.1`, 'service', 1)),
      chapter,
      heading: { zh: '题目', en: 'Heading' },
    })),
  );
  const ids = ['chapter-1', '1.heading', '2.heading', '2.1'];
  const [topic] = theme.topics.map((each) => ({ ...each, answers: { a: ids } }));
  const [row] = topicRows({ ...theme, topics: topic === undefined ? [] : [topic] }, [headed]);
  const parts = row?.cells[0]?.answers ?? [];
  expect(parts.map((part) => [part.provision?.id, ...part.texts.map(({ id }) => id)])).toEqual([
    [undefined, 'chapter-1'],
    ['1', '1.heading'],
    ['2', '2.heading', '2.1'],
  ]);
  expect(parts[1]?.texts).toEqual([
    { id: '1.heading', zh: '题目', en: 'Heading', characters: 2, otherwise: 'heading' },
  ]);
});

const months = { zh: '3个月', en: '3 months' };
const commitment = (of: string, place: string, amount: Commitment['amount']) =>
  ({ document: of, place, amount, from: null, by: null }) as Commitment;
const cell = (...places: string[]): TopicCell => ({
  document: document('a'),
  answers: places.map((id) => ({
    provision: null,
    texts: [{ id, ...text, characters: 1, otherwise: null }],
  })),
});

test('a document gives a figure where an answering text commits to a number or a date', () => {
  expect(topicState(cell('1.1', '2.1'), [commitment('a', '2.1', months)])).toBe('figure');
  expect(topicState(cell('1.1'), [{ ...commitment('a', '1.1', null), by: '2018-03' }])).toBe('figure');
});

test('an amount of another document, another place, in words or none at all is no figure', () => {
  const others = [
    commitment('b', '1.1', months),
    commitment('a', '3.1', months),
    commitment('a', '1.1', { zh: '“第一时间”', en: '“at once”' }),
    commitment('a', '1.1', null),
  ];
  expect(topicState(cell('1.1'), others)).toBe('speaks');
});

test('a document without an answering text is silent', () => {
  expect(topicState(cell(), [commitment('a', '1.1', months)])).toBe('silent');
});
