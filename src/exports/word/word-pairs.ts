import { builtPairs, type OrderedPair } from '../../analysis/counterparts/neighbours-of.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import type { Document } from '../../corpus/model/corpus.ts';

/** A Word file takes longer to make than a page: above so many comparisons none has one. */
const MOST = 100;

/** The comparisons that can be taken away as a Word file: all that have a page, or none where they are many. */
export const wordPairs = memoize((documents: readonly Document[]): OrderedPair[] => {
  const pairs = builtPairs(documents);
  return pairs.length > MOST ? [] : pairs;
});
