import { max, scaleQuantize, sum } from 'd3';
import type { TermOccurrence } from '../../analysis/terms/term-occurrences.ts';
import { termProfile, type TermProfile } from '../../analysis/terms/term-profile.ts';
import type { TermChanges } from '../../analysis/terms/term-spread.ts';
import type { Corpus, Document } from '../../corpus/model/corpus.ts';
import type { Term } from '../../corpus/model/terms.ts';
import type { ThemeId } from '../../corpus/model/themes.ts';

/** A row of the table of terms. */
export interface TermRow {
  term: Term;
  total: number;
  documents: TermProfile['documents'];
  themes: ThemeId[];
  /** Whether it occurs in one document alone, or only before or since a year. */
  spread: ('one' | 'dropped' | 'added')[];
}

/** What a reader looks up before what any reader knows. */
const KINDS: readonly Term['kind'][] = ['set-phrase', 'programme', 'rule', 'body', 'general'];

/** The rows of the table of terms: by kind, what most documents use first. */
export function termRows(
  { terms, documents }: Corpus,
  occurrences: ReadonlyMap<string, TermOccurrence[]>,
  { dropped, added }: TermChanges,
): TermRow[] {
  return terms
    .map((term): TermRow => {
      const profile = termProfile(occurrences.get(term.id) ?? [], documents);
      const isAlone = holders(profile).length === 1;
      return {
        term,
        total: sum(profile.documents, ({ count }) => count),
        documents: profile.documents,
        themes: profile.themes.flatMap(({ theme }) => (theme === null || theme === 'none' ? [] : theme)),
        spread: [
          ...(isAlone ? (['one'] as const) : []),
          ...(dropped.includes(term) ? (['dropped'] as const) : []),
          ...(added.includes(term) ? (['added'] as const) : []),
        ],
      };
    })
    .sort(
      (a, b) =>
        KINDS.indexOf(a.term.kind) - KINDS.indexOf(b.term.kind) ||
        holders(b).length - holders(a).length ||
        b.total - a.total ||
        a.term.id.localeCompare(b.term.id),
    );
}

/** The documents in which a row’s term stands. */
export function holders({ documents }: Pick<TermRow, 'documents'>): Document[] {
  return documents.filter(({ count }) => count > 0).map(({ document }) => document);
}

/** The highest rate of a term in a document: the darkest shade. */
export function highestRate(rows: readonly TermRow[]): number {
  return max(rows, ({ documents }) => max(documents, ({ rate }) => rate)) ?? 0;
}

/** How dark a cell is: 0 for none, then 1 to 5. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** The level of a value from 0 to `max`, on a square-root scale, so that small values stay apart. */
export function heatLevel(value: number, max: number): HeatLevel {
  if (value === 0) return 0;
  return scaleQuantize<HeatLevel>([0, Math.sqrt(max)], [1, 2, 3, 4, 5])(Math.sqrt(value));
}
