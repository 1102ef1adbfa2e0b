import { quantileSorted, randomInt, randomLcg } from 'd3';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import type { Weight } from './theme-weights.ts';

/** How often a document is drawn again. */
export const DRAWS = 1000;
/** Spreads the seeds of documents, which must be drawn independently of each other, over 0 to 1. */
const GOLDEN = 0.618034;

/** For each theme and none its share, 0 to 1, in each of the draws. */
export type DrawnShares = Record<CodeId, Float64Array>;

/** The theme shares of 1,000 documents made by drawing the units of this one again. */
export function bootstrapShares(weights: readonly Weight[], document: string): DrawnShares {
  const sums = themeSums(weights, document);
  const totals = Float64Array.from({ length: DRAWS }, (_, draw) =>
    sums.reduce((total, ofTheme) => total + (ofTheme[draw] ?? 0), 0),
  );
  const shares = sums.map((ofTheme) =>
    ofTheme.map((each, draw) => (totals[draw] === 0 ? 0 : each / (totals[draw] ?? 1))),
  );
  return Object.fromEntries(CODES.map((code, index) => [code, shares[index]])) as DrawnShares;
}

/** For each theme, and none, the sums of its weights in all draws. */
export function themeSums(
  parts: readonly Pick<Weight, 'theme' | 'weight'>[],
  document: string,
): Float64Array[] {
  return drawSums(
    parts.map(({ theme, weight }) => [CODES.indexOf(theme), weight]),
    CODES.length,
    document,
  );
}

/**
 * A document's parts drawn again with replacement 1,000 times, as many as there are: for each column
 * the sums, in all draws, of the parts that count in it. The seed is made of the document's id, so that
 * every run draws the same.
 */
export function drawSums(
  parts: readonly (readonly [column: number, value: number])[],
  columns: number,
  document: string,
): Float64Array[] {
  const column = Uint8Array.from(parts, ([each]) => each);
  const value = Float64Array.from(parts, ([, each]) => each);
  const sums = new Float64Array(columns * DRAWS);
  const draw = randomInt.source(randomLcg(seedOf(document)))(parts.length);
  for (let round = 0; round < DRAWS; round++) {
    for (let count = 0; count < parts.length; count++) {
      const part = draw();
      const place = (column[part] ?? 0) * DRAWS + round;
      sums[place] = (sums[place] ?? 0) + (value[part] ?? 0);
    }
  }
  return Array.from({ length: columns }, (_, each) => sums.slice(each * DRAWS, (each + 1) * DRAWS));
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
