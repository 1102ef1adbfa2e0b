import type { Document } from './corpus.ts';

/** Columns or rows that can be compared at a glance, and that keep a page light however many documents there are. */
export const SIDE_BY_SIDE = 8;

/** The newest documents, in the order of the corpus: those that a page of all documents sets side by side. */
export function newest<T = Document>(documents: readonly T[], count = SIDE_BY_SIDE): T[] {
  return documents.slice(-count);
}
