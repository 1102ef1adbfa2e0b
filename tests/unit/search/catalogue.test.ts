import { expect, test } from 'vitest';
import { readCatalogue } from '../../../src/search/catalogue.ts';
import type { SearchIndex } from '../../../src/search/pagefind-index.ts';

/** An index that knows where words stand in two records. */
function index(words: Record<string, [string, number[]][]>, filters: Record<string, string[]>): SearchIndex {
  return {
    phrase: ([word = '']) => Promise.resolve(new Map(words[word])),
    having: (filter, value) => Promise.resolve(filters[`${filter} ${value}`] ?? []),
    record: (id) => Promise.reject(new RangeError(id)),
  };
}

test('what a record is and where its parts and segments begin is read from the places of words', async () => {
  // 甲乙丙 | two English words | sounds: xzh 甲 乙 丙 xen one two xpy … … … xat xheading xlearning - xheading xlearning
  const made = index(
    {
      xen: [['r1', [4]]],
      xpy: [['r1', [7]]],
      xat: [['r1', [11]]],
      xheading: [['r1', [12, 15]]],
      xlearning: [['r1', [13, 16]]],
    },
    { 'kind text': ['r1'], 'document a': ['r1'] },
  );
  const { records } = await readCatalogue(made, ['a', 'b'], ['heading', 'learning', 'none']);
  expect([...records]).toEqual([
    [
      'r1',
      {
        kind: 'text',
        document: 'a',
        words: { zh: 3, en: 2 },
        segments: {
          zh: [
            { at: 0, code: 'heading' },
            { at: 1, code: 'learning' },
          ],
          en: [
            { at: 0, code: 'heading' },
            { at: 1, code: 'learning' },
          ],
        },
        sounds: 8,
      },
    ],
  ]);
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
