import { groupBy } from '../../corpus/model/group-by.ts';
import type { Document } from '../../corpus/model/corpus.ts';
import type { EmphasisFigures } from './emphasis-figures.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { documentsOf, type Passage } from '../wording/shared-wording.ts';
import { byUnit } from './theme-weights.ts';

/** The figures that speak of some of the documents alone, with the distances among them and the passages they have. */
export function figuresOf(figures: EmphasisFigures, documents: readonly Document[]): EmphasisFigures {
  const ofThese = <T extends { document: string }>(all: readonly T[]) =>
    documents.flatMap(({ id }) => (ofDocument(all).get(id) ?? []) as T[]);
  const both = <T extends { a: string; b: string }>(all: readonly T[]) =>
    documents.flatMap(({ id }) =>
      ((ofFirst(all).get(id) ?? []) as T[]).filter(({ b }) => documents.some((each) => each.id === b)),
    );
  return {
    emphasis: ofThese(figures.emphasis),
    positions: ofThese(figures.positions),
    contrast: byUnit((unit) => ofThese(figures.contrast[unit])),
    distances: byUnit((unit) => both(figures.distances[unit])),
    shared: ofThese(figures.shared),
    passages: passagesOf(figures.passages, documents),
    pairs: both(figures.pairs),
    rates: ofThese(figures.rates),
  };
}

/** The passages that stand in at least one of some documents, in the order given. */
export function passagesOf<Each extends Passage>(
  passages: readonly Each[],
  documents: readonly Document[],
): Each[] {
  const found = documents.flatMap(({ id }) => (standingIn(passages).get(id) ?? []) as Each[]);
  const order = orderOf(passages);
  return [...new Set(found)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

const ofDocument = memoize((all: readonly { document: string }[]) =>
  groupBy(all, ({ document }) => document),
);
const ofFirst = memoize((all: readonly { a: string }[]) => groupBy(all, ({ a }) => a));
const orderOf = memoize(
  (passages: readonly Passage[]) => new Map(passages.map((each, index) => [each, index])),
);
const standingIn = memoize((passages: readonly Passage[]) => {
  const found = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const id of documentsOf(passage)) {
      const standing = found.get(id);
      if (standing === undefined) found.set(id, [passage]);
      else standing.push(passage);
    }
  }
  return found;
});
