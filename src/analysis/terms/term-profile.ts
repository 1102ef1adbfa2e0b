import { groupBy } from '../../corpus/model/group-by.ts';
import { sum } from 'd3';
import type { Document } from '../../corpus/model/corpus.ts';
import { countHan } from '../../corpus/model/han.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import type { TermOccurrence } from './term-occurrences.ts';
import { yearOf } from '../../naming/short-name.ts';

/** How often a term stands in a part of the corpus. */
export interface TermFrequency {
  count: number;
  /** Per 1,000 Han characters. */
  rate: number;
}

/** Where the occurrences of one term lie. */
export interface TermProfile {
  documents: (TermFrequency & { document: Document })[];
  /** By year of issue; the documents of a year together. */
  years: (TermFrequency & { year: string; documents: number })[];
  /** By theme of the sentence, most first; null for titles, headings and blocks, which have none. */
  themes: { theme: CodeId | null; count: number }[];
}

/** Counts one term's occurrences by document, year and theme. */
export function termProfile(
  occurrences: readonly TermOccurrence[],
  documents: readonly Document[],
): TermProfile {
  const byDocument = groupBy(occurrences, ({ document }) => document);
  const frequency = (some: readonly Document[]) => {
    const count = sum(some, ({ id }) => byDocument.get(id)?.length ?? 0);
    return { count, rate: (count / sum(some, (each) => documentCharacters(each))) * 1000 };
  };
  const years = groupBy(documents, yearOf);
  return {
    documents: documents.map((document) => ({ document, ...frequency([document]) })),
    years: [...years].map(([year, issued]) => ({ year, documents: issued.length, ...frequency(issued) })),
    themes: [...CODES, null]
      .map((theme) => ({ theme, count: occurrences.filter((each) => each.theme === theme).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  };
}

/** Han characters of all of a document's text, title, headings and blocks included. */
export const documentCharacters = memoize(({ stream }: Document) =>
  sum(stream, ({ text }) => countHan(text)),
);
