import { quantileSorted } from 'd3-array';
import { randomInt, randomLcg } from 'd3-random';
import type { CodeId } from '../corpus/themes.ts';
import { themeShares, type Weight } from './theme-weights.ts';

/** How often a document is drawn again. */
export const DRAWS = 1000;
/** Spreads the seeds of documents, which must be drawn independently of each other, over 0 to 1. */
const GOLDEN = 0.618034;

/** The theme shares of 1,000 documents made by drawing the units of this one again. */
export function bootstrapShares(weights: readonly Weight[], document: string): Record<CodeId, number>[] {
  return drawAgain(weights, document).map(themeShares);
}

/**
 * A document's parts drawn again with replacement 1,000 times, as many as there are. The seed is made of
 * the document's id, so that every run draws the same.
 */
export function drawAgain<T>(parts: readonly T[], document: string): T[][] {
  const draw = randomInt.source(randomLcg(seedOf(document)))(parts.length);
  return Array.from({ length: DRAWS }, () => parts.flatMap(() => parts[draw()] ?? []));
}

/** The middle 95 % of a set of values, which may come in any order. */
export function interval95(values: readonly number[]): [low: number, high: number] {
  const sorted = [...values].sort((a, b) => a - b);
  return [quantileSorted(sorted, 0.025) ?? 0, quantileSorted(sorted, 0.975) ?? 0];
}

/** A seed from 0 to 1, always the same for the same id. */
export function seedOf(id: string): number {
  return [...id].reduce((seed, char) => (seed + (char.codePointAt(0) ?? 0)) * GOLDEN, 0) % 1;
}
