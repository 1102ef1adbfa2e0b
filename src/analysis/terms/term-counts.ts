import type { Document } from '../../corpus/model/corpus.ts';
import type { Term } from '../../corpus/model/terms.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { termOccurrences } from './term-occurrences.ts';

/** A term with how often it stands in the text of each document: headings, sentences and blocks. */
export interface TermCount {
  term: Term;
  counts: Record<string, number>;
}

/** Counts every term in every document, all forms together, the longest first and none twice. */
export const termCounts = memoize((terms: readonly Term[], documents: readonly Document[]): TermCount[] => {
  const occurrences = termOccurrences(terms, documents);
  return terms.map((term) => {
    const own = occurrences.get(term.id) ?? [];
    const counts: Record<string, number> = Object.fromEntries(documents.map(({ id }) => [id, 0]));
    for (const { document } of own) counts[document] = (counts[document] ?? 0) + 1;
    return { term, counts };
  });
});
