import { quantileSorted } from 'd3-array';
import { randomInt, randomLcg } from 'd3-random';
import { CODES, type CodeId } from '../corpus/themes.ts';
import type { Weight } from './theme-weights.ts';

/** How often a document is drawn again. */
export const DRAWS = 1000;
/** Spreads the seeds of documents, which must be drawn independently of each other, over 0 to 1. */
const GOLDEN = 0.618034;

/** For each theme and none its share, 0 to 1, in each of the draws. */
export type DrawnShares = Record<CodeId, Float64Array>;

/** The theme shares of 1,000 documents made by drawing the units of this one again. */
export function bootstrapShares(weights: readonly Weight[], document: string): DrawnShares {
  const sums = drawSums(
    weights.map(({ theme, weight }) => CODES.map((code) => (code === theme ? weight : 0))),
    CODES.length,
    document,
  );
  const totals = Float64Array.from({ length: DRAWS }, (_, draw) =>
    sums.reduce((total, own) => total + (own[draw] ?? 0), 0),
  );
  const shares = sums.map((own) =>
    own.map((each, draw) => (totals[draw] === 0 ? 0 : each / (totals[draw] ?? 1))),
  );
  return Object.fromEntries(CODES.map((code, index) => [code, shares[index]])) as DrawnShares;
}

/**
 * A document's parts drawn again with replacement 1,000 times, as many as there are: for each column of
 * the parts' numbers its sums in all draws. The seed is made of the document's id, so that every run
 * draws the same.
 */
export function drawSums(
  parts: readonly (readonly number[])[],
  columns: number,
  document: string,
): Float64Array[] {
  const table = Float64Array.from(parts.flat());
  const sums = Array.from({ length: columns }, () => new Float64Array(DRAWS));
  const draw = randomInt.source(randomLcg(seedOf(document)))(parts.length);
  const drawn = new Float64Array(columns);
  for (let round = 0; round < DRAWS; round++) {
    drawn.fill(0);
    for (let count = 0; count < parts.length; count++) {
      const row = draw() * columns;
      for (let column = 0; column < columns; column++) {
        drawn[column] = (drawn[column] ?? 0) + (table[row + column] ?? 0);
      }
    }
    for (const [column, sum] of drawn.entries()) if (sums[column] !== undefined) sums[column][round] = sum;
  }
  return sums;
}

/** The middle 95 % of a set of values, which may come in any order. */
export function interval95(values: Iterable<number>): [low: number, high: number] {
  const sorted = [...Float64Array.from(values).sort()];
  return [quantileSorted(sorted, 0.025) ?? 0, quantileSorted(sorted, 0.975) ?? 0];
}

/** A seed from 0 to 1, always the same for the same id. */
export function seedOf(id: string): number {
  return [...id].reduce((seed, char) => (seed + (char.codePointAt(0) ?? 0)) * GOLDEN, 0) % 1;
}
