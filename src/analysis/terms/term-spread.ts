import { groupBy } from '../../corpus/model/group-by.ts';
import { sum } from 'd3';
import type { Document } from '../../corpus/model/corpus.ts';
import type { Term } from '../../corpus/model/terms.ts';
import type { TermCount } from './term-counts.ts';
import { yearOf } from '../../naming/short-name.ts';

/** The terms that stand in one document alone. */
export interface OnlyHere {
  document: Document;
  terms: Term[];
}

/** For each document the terms that no other has, in the order given. */
export function onlyHere(counts: readonly TermCount[], documents: readonly Document[]): OnlyHere[] {
  const alone = counts.flatMap(({ term, counts: inEach }) => {
    const holders = documents.filter(({ id }) => inEach[id] !== 0);
    return holders.length === 1 ? [{ term, document: holders[0] }] : [];
  });
  const byDocument = groupBy(alone, ({ document }) => document);
  return documents.map((document) => ({
    document,
    terms: (byDocument.get(document) ?? []).map(({ term }) => term),
  }));
}

/** What stands on one side of a year alone. */
export interface TermChanges {
  before: Document[];
  since: Document[];
  /** In a text of before, and in none since. */
  dropped: Term[];
  /** In a text since, and in none of before. */
  added: Term[];
}

/** The terms that stand only in the documents issued before a year, or only in those since; what states no date is neither. */
export function termChanges(
  counts: readonly TermCount[],
  documents: readonly Document[],
  year: number,
): TermChanges {
  const isBefore = (document: Document) => Number(yearOf(document)) < year;
  const dated = documents.filter(({ issued }) => issued !== null);
  const before = dated.filter(isBefore);
  const since = dated.filter((document) => !isBefore(document));
  const total = ({ counts: inEach }: TermCount, part: readonly Document[]) =>
    sum(part, ({ id }) => inEach[id] ?? 0);
  const only = (part: readonly Document[], other: readonly Document[]) =>
    counts.filter((each) => total(each, part) > 0 && total(each, other) === 0).map(({ term }) => term);
  return { before, since, dropped: only(before, since), added: only(since, before) };
}
