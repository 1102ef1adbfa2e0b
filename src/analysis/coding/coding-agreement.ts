import type { Document, Sentence } from '../../corpus/model/corpus.ts';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import { sum } from 'd3';

/** Agreement of the two codings on the primary theme; alpha is null where it is not defined. */
export interface Agreement {
  sentences: number;
  agreed: number;
  alpha: number | null;
}

export interface CodingAgreement {
  overall: Agreement;
  byDocument: { document: Document; agreement: Agreement }[];
  /** Each theme against all others. */
  byTheme: { theme: CodeId; agreement: Agreement }[];
}

/** Krippendorff's alpha of the two codings: over all, by document and by theme. */
export function codingAgreement(documents: readonly Document[]): CodingAgreement {
  const all = documents.flatMap(sentencesOf);
  return {
    overall: agreement(all, (theme) => theme),
    byDocument: documents.map((document) => ({
      document,
      agreement: agreement(sentencesOf(document), (theme) => theme),
    })),
    byTheme: CODES.map((theme) => ({
      theme,
      agreement: agreement(all, (each) => (each === theme ? theme : 'other')),
    })),
  };
}

function agreement(sentences: readonly Sentence[], value: (theme: CodeId) => string): Agreement {
  const units = sentences.map(({ codings }) => [value(codings.first.theme), value(codings.second.theme)]);
  return {
    sentences: units.length,
    agreed: units.filter(([first, second]) => first === second).length,
    alpha: krippendorffAlpha(units),
  };
}

/**
 * Krippendorff's alpha for nominal values: 1 is full agreement, 0 what chance would give, below 0 less.
 * Null where it is not defined (fewer than two values to compare, or no variation at all).
 * @param units one row a unit, one value a coder; null where a coder gave none
 * @see K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011)
 */
export function krippendorffAlpha(units: readonly (readonly (string | null)[])[]): number | null {
  const paired = units
    .map((values) => values.filter((value) => value !== null))
    .filter((values) => values.length > 1);
  const all = paired.flat();
  const expected = disagreement(all);
  if (expected === 0) return null;
  const observed = sum(paired, (values) => disagreement(values) / (values.length - 1));
  return 1 - observed / (expected / (all.length - 1));
}

/** Ordered pairs of unequal values. */
function disagreement(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return values.length ** 2 - sum(counts.values(), (count) => count ** 2);
}
