import type { Document } from '../corpus/corpus.ts';
import type { Term } from '../corpus/terms.ts';
import { termOccurrences } from './term-occurrences.ts';

/** A term with how often it stands in the text of each document: headings, sentences and blocks. */
export interface TermCount {
  term: Term;
  counts: Record<string, number>;
}

/** Counts every term in every document, all forms together, the longest first and none twice. */
export function termCounts(terms: readonly Term[], documents: readonly Document[]): TermCount[] {
  const occurrences = termOccurrences(terms, documents);
  return terms.map((term) => {
    const own = Map.groupBy(occurrences.get(term.id) ?? [], ({ document }) => document);
    const counts = documents.map(({ id }) => [id, own.get(id)?.length ?? 0]);
    return { term, counts: Object.fromEntries(counts) as Record<string, number> };
  });
}
