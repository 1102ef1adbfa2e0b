import { ascending, sort } from 'd3';
import { termCounts } from '../../../analysis/terms/term-counts.ts';
import { earliestDate } from '../../../analysis/terms/term-dates.ts';
import { termOccurrences } from '../../../analysis/terms/term-occurrences.ts';
import { localized } from '../../../corpus/model/localized.ts';
import type { Term } from '../../../corpus/model/terms.ts';
import type { TermDate } from '../../../corpus/schema/term-schema.ts';
import { yearOf } from '../../../naming/short-name.ts';
import type { ChartInput, ChartMark, Panel } from '../../chart.ts';
import { chartNames } from '../../chart-names.ts';
import { widthOf, wrapText } from '../../sheet/break-lines.ts';
import { TERM_ROW, type DatedTerm } from './term-rows.ts';

/** Height of the names of the documents above the rows, in pixels. */
export const TERM_TOP = 34;
/** Width of the longest name on a phone, in Han characters. */
const LONGEST = 21;
/** How many places a mark gives first. */
const FIRST = 2;

/** A row a term, a column a document. */
export interface TermPanel extends Panel {
  /** Those of which the headline speaks are named. */
  terms: (DatedTerm & { zh: string; en: string; short: string; name: string; isNamed: boolean })[];
  documents: string[];
  names: Record<string, { place: string; issued: string }>;
  /** By term and document: `si-feng linzi-2022`. */
  marks: Record<string, ChartMark>;
}

/** A term with its earliest date and how often each document has it. */
export interface FoundTerm {
  term: Term;
  counts: Record<string, number>;
  dated: TermDate;
}

/** The chosen terms that have a date, the earliest first. */
export function foundTerms({ corpus }: ChartInput, chosen: readonly string[]): FoundTerm[] {
  const found = termCounts(corpus.terms, corpus.documents).flatMap(({ term, counts }) => {
    const dated = earliestDate(term);
    return chosen.includes(term.id) && dated !== null ? [{ term, counts, dated }] : [];
  });
  return sort(found, (a, b) => ascending(a.dated.date, b.dated.date));
}

/** A term as its row is called: with its English where pages show the translation. */
export function termTitle({ term, en }: Term, { ui }: ChartInput): string {
  return ui.withTranslation ? `${term} ${en}` : term;
}

/** A name that fits the width of a phone. */
function shortened(name: string): string {
  return widthOf(name) <= LONGEST ? name : `${wrapText(name, LONGEST - 1)[0] ?? ''}…`;
}

/** Which documents have which terms. */
export function termPanel(input: ChartInput, found: readonly FoundTerm[]): TermPanel {
  const { corpus } = input;
  const { documents } = corpus;
  const names = chartNames(input);
  const claimed = corpus.findings
    .flatMap(({ claims }) => claims)
    .flatMap((claim) => (claim.claim === 'term' ? claim.term : []));
  return {
    title: '',
    height: TERM_TOP + found.length * TERM_ROW.height,
    terms: found.map(({ term, counts, dated }) => ({
      id: term.id,
      zh: term.term,
      en: input.ui.withTranslation ? ` ${term.en}` : '',
      short: shortened(input.ui.withTranslation ? term.en : term.term),
      name: `${termTitle(term, input)} · ${dated.date.slice(0, 4)}`,
      date: dated.date,
      isNamed: claimed.includes(term.id),
      counts: documents.map(({ id, issued }) => ({ document: id, issued, count: counts[id] ?? 0 })),
    })),
    documents: documents.map(({ id }) => id),
    names: Object.fromEntries(
      documents.map((document) => [
        document.id,
        { place: names.place(document.id), issued: yearOf(document) },
      ]),
    ),
    marks: Object.fromEntries(
      found.flatMap((each) =>
        documents.map(({ id }): [string, ChartMark] => [`${each.term.id} ${id}`, toMark(each, id, input)]),
      ),
    ),
  };
}

function toMark({ term, counts, dated }: FoundTerm, document: string, input: ChartInput): ChartMark {
  const { corpus, ui } = input;
  const places = (termOccurrences(corpus.terms, corpus.documents).get(term.id) ?? [])
    .filter((each) => each.document === document)
    .map(({ place }) => `${document}#${place}`);
  return {
    subject: { documents: [document] },
    href: ui.path(`terms/${term.id}/`),
    title: `${chartNames(input).document(document)} · ${term.term}`,
    figure: ui.words.emphasis.terms.times(counts[document] ?? 0),
    range: localized(dated, ui.locale),
    at: [...new Set(places)].slice(0, FIRST),
  };
}
