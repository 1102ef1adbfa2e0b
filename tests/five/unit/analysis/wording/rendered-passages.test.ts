import { expect, test } from 'vitest';
import { assertPassages } from '../../../../../src/analysis/wording/assert-passages.ts';
import { renderedWording } from '../../../../../src/analysis/wording/rendered-wording.ts';
import { checkedCorpus } from '../../../../../src/corpus/build/checked-corpus.ts';

test('the English of the edition stands in its translation, and every passage has one', () => {
  const edition = checkedCorpus();
  expect(() => {
    assertPassages(edition);
  }).not.toThrow();
  expect(renderedWording(edition).filter(({ en }) => en === null)).toEqual([]);
});
