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
