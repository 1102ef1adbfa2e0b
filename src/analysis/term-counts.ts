import type { Document } from '../corpus/corpus.ts';
import type { Term } from '../corpus/terms.ts';
import { remembered } from '../corpus/remembered.ts';
import { termOccurrences } from './term-occurrences.ts';

/** A term with how often it stands in the text of each document: headings, sentences and blocks. */
export interface TermCount {
  term: Term;
  counts: Record<string, number>;
}

/** Counts every term in every document, all forms together, the longest first and none twice. */
export const termCounts = remembered(
  (terms: readonly Term[], documents: readonly Document[]): TermCount[] => {
    const occurrences = termOccurrences(terms, documents);
    return terms.map((term) => {
      const own = occurrences.get(term.id) ?? [];
      const counts: Record<string, number> = Object.fromEntries(documents.map(({ id }) => [id, 0]));
      for (const { document } of own) counts[document] = (counts[document] ?? 0) + 1;
      return { term, counts };
    });
  },
);
