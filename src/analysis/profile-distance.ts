import { mean, quantile, shuffler, sum } from 'd3-array';
import { randomLcg } from 'd3-random';
import type { Document } from '../corpus/corpus.ts';
import { CODES, type CodeId } from '../corpus/themes.ts';
import { bootstrapShares, DRAWS, interval95, seedOf } from './bootstrap-shares.ts';
import { themeShares, themeWeights, type Unit, type Weight } from './theme-weights.ts';

/** How unlike the theme profiles of two documents are; every figure is a distance from 0 to 1. */
export interface ProfileDistance {
  a: string;
  b: string;
  /** Total variation distance: the part of a text that would have to change its theme. */
  distance: number;
  /**
   * 95 % interval when the sentences of both documents are drawn again with replacement. Drawing can
   * only add noise, and noise adds distance: the mean of what it adds is taken off again.
   */
  low: number;
  high: number;
  /** What 95 % of distances stay below when the sentences of both are dealt out anew at random. */
  chance: number;
}

interface Profile {
  id: string;
  weights: Weight[];
}

/** Half the sum of the absolute differences of the shares of all themes and of none: 0 (alike) to 1. */
export function totalVariation(a: Record<CodeId, number>, b: Record<CodeId, number>): number {
  return sum(CODES, (theme) => Math.abs(a[theme] - b[theme])) / 2;
}

/** The distance of every pair of documents, the nearest first. */
export function profileDistances(documents: readonly Document[], unit: Unit): ProfileDistance[] {
  const profiles = documents.map((document) => {
    const weights = themeWeights(document, unit);
    return {
      id: document.id,
      weights,
      shares: themeShares(weights),
      draws: bootstrapShares(weights, document.id),
    };
  });
  return profiles
    .flatMap((a, index) =>
      profiles.slice(index + 1).map((b) => {
        const drawn = a.draws.map((draw, round) => totalVariation(draw, b.draws[round] ?? draw));
        const distance = totalVariation(a.shares, b.shares);
        const added = (mean(drawn) ?? distance) - distance;
        const [low, high] = interval95(drawn.map((each) => Math.max(0, each - added)));
        return { a: a.id, b: b.id, distance, low, high, chance: chanceDistance(a, b) };
      }),
    )
    .sort((x, y) => x.distance - y.distance);
}

/** A permutation test: the units of both documents are shuffled and cut into two of the same sizes. */
function chanceDistance(a: Profile, b: Profile): number {
  const shuffle = shuffler(randomLcg(seedOf(a.id + b.id)));
  const pool = [...a.weights, ...b.weights];
  const distances = Array.from({ length: DRAWS }, () => {
    const dealt = shuffle([...pool]);
    const cut = a.weights.length;
    return totalVariation(themeShares(dealt.slice(0, cut)), themeShares(dealt.slice(cut)));
  });
  return quantile(distances, 0.95) ?? 0;
}
