import type { Document } from '../corpus/corpus.ts';
import { documentsById } from '../corpus/documents-by-id.ts';
import { nearestNeighbours } from './neighbours.ts';

/** The documents nearest to one, in the order of the corpus. */
export function neighboursOf({ id }: Document, documents: readonly Document[]): Document[] {
  const nearest = nearestNeighbours(documents).get(id) ?? [];
  const byId = documentsById(documents);
  const found = nearest.flatMap((each) => byId.get(each) ?? []);
  return found.sort((a, b) => a.issued.localeCompare(b.issued) || a.id.localeCompare(b.id));
}

/** Two documents, of which the first is read in its own order. */
export interface OrderedPair {
  first: Document;
  second: Document;
}

/** The comparisons that have a page of their own: each document beside its nearest neighbours. */
export function builtPairs(documents: readonly Document[]): OrderedPair[] {
  return documents.flatMap((first) =>
    neighboursOf(first, documents).map((second) => ({ first, second })),
  );
}
