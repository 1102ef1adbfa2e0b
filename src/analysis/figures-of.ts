import type { Document } from '../corpus/corpus.ts';
import type { EmphasisFigures } from './emphasis-figures.ts';
import { documentsOf, type Passage } from './shared-wording.ts';
import { UNITS, type Unit } from './theme-weights.ts';

/** The figures that speak of some of the documents alone, with the distances among them and the passages they have. */
export function figuresOf(figures: EmphasisFigures, documents: readonly Document[]): EmphasisFigures {
  const own = <T extends { document: string }>(all: readonly T[]) =>
    documents.flatMap(({ id }) => grouped(all, ({ document }) => [document]).get(id) ?? []);
  const both = <T extends { a: string; b: string }>(all: readonly T[]) =>
    documents.flatMap(({ id }) =>
      (grouped(all, ({ a }) => [a]).get(id) ?? []).filter(({ b }) => documents.some((each) => each.id === b)),
    );
  return {
    emphasis: own(figures.emphasis),
    positions: own(figures.positions),
    contrast: byUnit((unit) => own(figures.contrast[unit])),
    distances: byUnit((unit) => both(figures.distances[unit])),
    shared: own(figures.shared),
    passages: passagesOf(figures.passages, documents),
    rates: own(figures.rates),
  };
}

/** The passages that stand in at least one of some documents, in the order given. */
export function passagesOf(passages: readonly Passage[], documents: readonly Document[]): Passage[] {
  const found = documents.flatMap(({ id }) => grouped(passages, documentsOf).get(id) ?? []);
  const order = orderOf(passages);
  return [...new Set(found)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

const groups = new WeakMap<readonly unknown[], Map<string, unknown[]>>();
const orders = new WeakMap<readonly Passage[], Map<Passage, number>>();

/** A list by the documents its entries speak of, made once a list. */
function grouped<T>(all: readonly T[], documents: (each: T) => readonly string[]): Map<string, T[]> {
  const known = groups.get(all) as Map<string, T[]> | undefined;
  if (known !== undefined) return known;
  const made = new Map<string, T[]>();
  for (const each of all) {
    for (const id of documents(each)) {
      const list = made.get(id);
      if (list === undefined) made.set(id, [each]);
      else list.push(each);
    }
  }
  groups.set(all, made);
  return made;
}

function orderOf(passages: readonly Passage[]): Map<Passage, number> {
  const order = orders.get(passages) ?? new Map(passages.map((each, index) => [each, index]));
  orders.set(passages, order);
  return order;
}

function byUnit<T>(of: (unit: Unit) => T): Record<Unit, T> {
  return Object.fromEntries(UNITS.map((unit) => [unit, of(unit)])) as Record<Unit, T>;
}
