import type { Document } from '../../corpus/model/corpus.ts';
import { nearestNeighbours } from './neighbours.ts';

/** Two documents, of which the first is read in its own order. */
export interface OrderedPair {
  first: Document;
  second: Document;
}

/** The documents nearest to one, in the order of the corpus. */
export function neighboursOf({ id }: Document, documents: readonly Document[]): Document[] {
  const nearest = nearestNeighbours(documents).get(id) ?? [];
  return documents.filter((each) => nearest.includes(each.id));
}

/** The comparisons that have a page of their own: each document beside its nearest neighbours. */
export function builtPairs(documents: readonly Document[]): OrderedPair[] {
  return documents.flatMap((first) => neighboursOf(first, documents).map((second) => ({ first, second })));
}

/** The address of a comparison without language or base path: its own page, or the one that makes any other. */
export function comparisonPage(first: Document, second: Document, documents: readonly Document[]): string {
  const isBuilt = nearestNeighbours(documents).get(first.id)?.includes(second.id) === true;
  return isBuilt ? `compare/${first.id}/${second.id}/` : `compare/?a=${first.id}&b=${second.id}`;
}
