import type { Document, Corpus } from '../../corpus/model/corpus.ts';
import type { Term } from '../../corpus/model/terms.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import type { Localized } from '../../corpus/model/localized.ts';
import { datedText } from './term-dates.ts';
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
    const found = occurrences.get(term.id) ?? [];
    const counts: Record<string, number> = Object.fromEntries(documents.map(({ id }) => [id, 0]));
    for (const { document } of found) counts[document] = (counts[document] ?? 0) + 1;
    return { term, counts };
  });
});

/** `terms.json`, documented on the data page. */
export interface TermsDataEntry extends Omit<Term, 'renderings'> {
  /** The sentences of `dates` as one text. */
  dated: Localized | null;
  counts: Record<string, number>;
}

/** The terms as people take them away, with their counts by document. */
export function termsData({ terms, documents }: Corpus): TermsDataEntry[] {
  return termCounts(terms, documents).map(({ term, counts }) => ({
    id: term.id,
    term: term.term,
    variants: term.variants,
    en: term.en,
    aliases: term.aliases,
    pinyin: term.pinyin,
    kind: term.kind,
    scope: term.scope,
    gloss: term.gloss,
    sources: term.sources,
    dates: term.dates,
    dated: datedText(term),
    related: term.related,
    counts,
  }));
}
