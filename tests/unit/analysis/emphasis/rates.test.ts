import { expect, test } from 'vitest';
import { rates } from '../../../../src/analysis/emphasis/rates.ts';
import { buildCorpus } from '../../../../src/corpus/build/build-corpus.ts';
import type { Content } from '../../../../src/corpus/read/content.ts';
import { sampleContent } from '../../corpus/sample.ts';

/** How many commitments are counted beside the sample’s one, which is a rule that can be checked. */
function countBeside(change: Partial<Content['commitments'][string]>): number | undefined {
  const content = sampleContent();
  const [rule] = Object.values(content.commitments);
  if (rule === undefined) throw new Error('The sample has no commitment.');
  content.commitments['other'] = { ...rule, ...change };
  return rates(buildCorpus(content)).find(({ measure }) => measure === 'commitments')?.count;
}

test('a rate counts the rules of which one can tell whether they were kept, and nothing else', () => {
  expect(countBeside({})).toBe(2);
  expect(countBeside({ checkable: false })).toBe(1);
  expect(countBeside({ kind: 'fault', strictness: null })).toBe(1);
  expect(countBeside({ kind: 'statement', strictness: null })).toBe(1);
});
