import { comparedPairs } from '../../analysis/counterparts/neighbours.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import type { Corpus, Document } from '../../corpus/model/corpus.ts';

/** A card takes about a tenth of a second to draw: pages of a kind that has more than this share their section's. */
const MOST = 100;

/** The documents and pairs of documents that have a card each: all of a kind, or none where they are many. */
export interface OwnCards {
  documents: readonly Document[];
  pairs: readonly (readonly [Document, Document])[];
}

export const ownCards = memoize(({ documents }: Pick<Corpus, 'documents'>): OwnCards => {
  const pairs = comparedPairs(documents);
  return {
    documents: documents.length > MOST ? [] : documents,
    pairs: pairs.length > MOST ? [] : pairs,
  };
});
