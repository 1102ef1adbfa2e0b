import type { Corpus, Document } from '../../corpus/model/corpus.ts';
import { withDrafts } from '../../corpus/build/with-drafts.ts';
import { nearestNeighbours } from './neighbours.ts';

/** Two documents, compared in the order of the first. */
export interface OrderedPair {
  first: Document;
  second: Document;
}

/** The documents nearest to one, in the order of the corpus. */
export function neighboursOf({ id }: Document, documents: readonly Document[]): Document[] {
  const nearest = nearestNeighbours(documents).get(id) ?? [];
  return documents.filter((each) => nearest.includes(each.id));
}

/** The comparisons that have a page: each document beside its nearest neighbours. */
export function builtPairs(documents: readonly Document[]): OrderedPair[] {
  return documents.flatMap((first) => neighboursOf(first, documents).map((second) => ({ first, second })));
}

/** The comparisons with a page that set a draft beside its nearest neighbours, in both orders. */
export function draftPairs(corpus: Corpus): OrderedPair[] {
  const { documents } = withDrafts(corpus);
  const nearest = corpus.drafts.flatMap((draft) =>
    neighboursOf(draft, documents).flatMap((other) => [
      { first: draft, second: other },
      { first: other, second: draft },
    ]),
  );
  return [...new Map(nearest.map((pair) => [`${pair.first.id} ${pair.second.id}`, pair])).values()];
}

/** The address of a comparison without language or base path: its page, or the page that makes any other comparison. */
export function comparisonPage(first: Document, second: Document, documents: readonly Document[]): string {
  const isBuilt = nearestNeighbours(documents).get(first.id)?.includes(second.id) === true;
  return isBuilt ? `compare/${first.id}/${second.id}/` : `compare/?a=${first.id}&b=${second.id}`;
}
