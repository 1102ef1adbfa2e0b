import type { Document } from '../corpus/corpus.ts';
import { findTerms, type Term } from '../corpus/terms.ts';

/** A term with how often it stands in the text of each document: headings, sentences and blocks. */
export interface TermCount {
  term: Term;
  counts: Record<string, number>;
}

/** Counts every term in every document, all forms together, the longest first and none twice. */
export function termCounts(terms: readonly Term[], documents: readonly Document[]): TermCount[] {
  const places = documents.map(({ id, stream }) => ({
    id,
    found: stream.flatMap(({ text }) => findTerms(text, terms).map(({ term }) => term.id)),
  }));
  return terms.map((term) => ({
    term,
    counts: Object.fromEntries(
      places.map(({ id, found }) => [id, found.filter((each) => each === term.id).length]),
    ),
  }));
}
