import { expect, test } from 'vitest';
import { placeIn, readCatalogue } from '../../../../src/search/records/catalogue.ts';
import type { SearchIndex } from '../../../../src/search/query/pagefind-index.ts';

/** An index that knows where words stand in two records. */
function index(words: Record<string, [string, number[]][]>, filters: Record<string, string[]>): SearchIndex {
  return {
    phrase: ([word = '']) => Promise.resolve(new Map(words[word])),
    having: (filter, value) => Promise.resolve(filters[`${filter} ${value}`] ?? []),
    record: (id) => Promise.reject(new RangeError(id)),
  };
}

test('how records are laid out is read from the places of words in the records of layouts', async () => {
  // r1 has three characters and two words, r2 one character: xpy q-xheading q-xlearning q xtr xheading xlearning xpy q-xlearning xtr xpy
  const made = index(
    {
      xpy: [['l1', [0, 7, 10]]],
      xtr: [['l1', [4, 9]]],
      xheading: [['l1', [1, 5]]],
      xlearning: [['l1', [2, 6, 8]]],
    },
    { 'kind text': ['r1', 'r2'], 'kind layout': ['l1'], 'document a': ['r1', 'r2'] },
  );
  const { records, layouts } = await readCatalogue(made, ['a', 'b'], ['heading', 'learning', 'none']);
  const both = [
    { at: 0, code: 'heading' },
    { at: 1, code: 'learning' },
  ];
  expect([...records]).toEqual([
    ['r1', { kind: 'text', document: 'a', words: { zh: 3, en: 2 }, segments: { zh: both, en: both } }],
    [
      'r2',
      {
        kind: 'text',
        document: 'a',
        words: { zh: 1, en: 0 },
        segments: { zh: [{ at: 0, code: 'learning' }], en: [] },
      },
    ],
  ]);
  const layout = layouts.get('l1') ?? [];
  expect([0, 1, 6, 8].map((word) => placeIn(layout, word)?.id)).toEqual([undefined, 'r1', 'r1', 'r2']);
});

test('records stand in the order of their kinds, and terms and questions are of no document', async () => {
  const made = index(
    {},
    { 'kind text': ['t1', 't2'], 'kind term': ['g1'], 'kind question': ['q1'], 'document a': ['t1', 't2'] },
  );
  const { records } = await readCatalogue(made, ['a'], []);
  expect([...records.keys()]).toEqual(['g1', 'q1', 't1', 't2']);
  expect([...records.values()].map(({ document }) => document)).toEqual([undefined, undefined, 'a', 'a']);
});
