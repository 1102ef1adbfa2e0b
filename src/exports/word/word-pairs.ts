import { builtPairs, type OrderedPair } from '../../analysis/neighbours-of.ts';
import { remembered } from '../../corpus/remembered.ts';
import type { Document } from '../../corpus/corpus.ts';

/** A Word file takes longer to make than a page: above so many comparisons none has one. */
const MOST = 100;

/** The comparisons that can be taken away as a Word file: all that have a page, or none where they are many. */
export const wordPairs = remembered((documents: readonly Document[]): OrderedPair[] => {
  const pairs = builtPairs(documents);
  return pairs.length > MOST ? [] : pairs;
});
