import { expect, test } from 'vitest';
import { topicRows } from '../../../../src/analysis/document/topic-rows.ts';
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
  topics: [{ id: 't', question: text, summary: text, answers: { a: ['2.1', '1.1'] } }],
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
  expect(row?.cells[0]?.answers.map((answer) => answer.sentences.map(({ id }) => id))).toEqual([
    ['1.1'],
    ['2.1'],
  ]);
});
