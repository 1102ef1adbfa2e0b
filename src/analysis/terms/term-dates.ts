import { least } from 'd3';
import { tableDate } from '../../corpus/model/date-period.ts';
import type { Corpus } from '../../corpus/model/corpus.ts';
import type { Localized } from '../../corpus/model/localized.ts';
import type { Term } from '../../corpus/model/terms.ts';
import type { TermDate, Work } from '../../corpus/schema/term-schema.ts';

/** A date of a term with the work that says so; null where none is established. */
export interface SourcedDate extends Omit<TermDate, 'source'> {
  source: Work | null;
}

/** The dates of a term with their works. */
export function sourcedDates({ dates }: Term, works: readonly Work[]): SourcedDate[] {
  return dates.map(({ source, ...date }) => ({
    ...date,
    source: works.find(({ id }) => id === source) ?? null,
  }));
}

/** The works behind the gloss of a term. */
export function glossSources({ sources }: Term, works: readonly Work[]): Work[] {
  return sources.flatMap((source) => works.find(({ id }) => id === source) ?? []);
}

/** The sentences of a term's dates as one text; null where there is none. */
export function datedText({ dates }: Term): Localized | null {
  if (dates.length === 0) return null;
  return { zh: dates.map(({ zh }) => zh).join(''), en: dates.map(({ en }) => en).join(' ') };
}

/** How many terms have a work for their gloss or for a date. */
export function countSourced(terms: readonly Term[]): number {
  return terms.filter(
    ({ sources, dates }) => sources.length > 0 || dates.some(({ source }) => source !== null),
  ).length;
}

/** The rows of `term-dates.csv`. */
export function termDateRows({ terms, works }: Corpus) {
  return terms.flatMap((term) =>
    sourcedDates(term, works).map(({ date, kind, zh, en, source }) => ({
      id: term.id,
      term: term.term,
      date: tableDate(date),
      kind,
      en,
      zh,
      source: source?.id ?? '',
    })),
  );
}

/** The earliest date of what a term names, as far as one is established: an example of its use is none. */
export function earliestDate({ dates }: Pick<Term, 'dates'>): TermDate | null {
  return (
    least(
      dates.filter(({ kind }) => kind !== 'example'),
      ({ date }) => date,
    ) ?? null
  );
}
