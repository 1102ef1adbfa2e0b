import type { PlacedRun } from './marked-stretches.ts';
import type { Span } from './spans.ts';

/** What a text has in runs that one document has too, formulas apart. */
export interface DocumentShare {
  document: string;
  /** Han characters of the text, each once. */
  characters: number;
  /** Stretches of the text; runs that overlap are one. */
  runs: number;
}

/**
 * What each document that shares any wording has of a text.
 * @param runs the runs that are shared wording, and no formula
 * @param isCounted whether a Han character of the text is told as shared, and counted
 */
export function documentShares(
  runs: readonly PlacedRun[],
  isCounted: (at: number) => boolean,
): DocumentShare[] {
  const spans = new Map<string, Span[]>();
  for (const { own: from, length, place } of runs.toSorted((a, b) => a.own - b.own)) {
    const to = from + length;
    const own = spans.get(place.document);
    const last = own?.at(-1);
    if (own === undefined) spans.set(place.document, [{ from, to }]);
    else if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else own.push({ from, to });
  }
  return [...spans].flatMap(([document, own]) => {
    const sizes = own.map((span) => countIn(span, isCounted)).filter((size) => size > 0);
    const characters = sizes.reduce((sum, size) => sum + size, 0);
    return characters === 0 ? [] : [{ document, characters, runs: sizes.length }];
  });
}

function countIn({ from, to }: Span, isCounted: (at: number) => boolean): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isCounted(at)) count++;
  return count;
}
