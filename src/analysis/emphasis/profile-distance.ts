import { mean, quantile, randomLcg, shuffler, sum } from 'd3';
import type { Document } from '../../corpus/model/corpus.ts';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import { DRAWS, interval95, seedOf } from './bootstrap-shares.ts';
import { comparedPairs } from '../counterparts/neighbours.ts';
import { themeProfiles, type ThemeProfile } from './theme-profile.ts';
import type { Unit } from './theme-weights.ts';

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

/** Half the sum of the absolute differences of the shares of all themes and of none: 0 (alike) to 1. */
export function totalVariation(a: Record<CodeId, number>, b: Record<CodeId, number>): number {
  return half((theme) => a[theme] - b[theme]);
}

/** The distance of every pair of documents that are compared with each other, the nearest first. */
export function profileDistances(
  documents: readonly Document[],
  unit: Unit,
  profiles = themeProfiles(documents, unit),
): ProfileDistance[] {
  const byDocument = new Map(profiles.map((profile) => [profile.document, profile]));
  return comparedPairs(documents)
    .flatMap((pair) => {
      const [a, b] = pair.map((document) => byDocument.get(document));
      return a === undefined || b === undefined ? [] : profileDistance(a, b);
    })
    .sort((x, y) => x.distance - y.distance);
}

function profileDistance(a: ThemeProfile, b: ThemeProfile): ProfileDistance {
  const drawn = Float64Array.from({ length: DRAWS }, (_, round) =>
    half((theme) => (a.draws[theme][round] ?? 0) - (b.draws[theme][round] ?? 0)),
  );
  const distance = totalVariation(a.shares, b.shares);
  const added = (mean(drawn) ?? distance) - distance;
  const [low, high] = interval95(drawn.map((each) => Math.max(0, each - added)));
  return { a: a.document.id, b: b.document.id, distance, low, high, chance: chanceDistance(a, b) };
}

/** A permutation test: the units of both documents are shuffled and cut into two of the same sizes. */
function chanceDistance(a: ThemeProfile, b: ThemeProfile): number {
  const shuffle = shuffler(randomLcg(seedOf(a.document.id + b.document.id)));
  const units = [...a.weights, ...b.weights];
  const codes = Uint8Array.from(units, ({ theme }) => CODES.indexOf(theme));
  const weights = Float64Array.from(units, ({ weight }) => weight);
  const inOrder = Int32Array.from(codes.keys());
  const dealt = inOrder.slice();
  const whole = codeSums(inOrder, inOrder.length, codes, weights);
  const distances = Float64Array.from({ length: DRAWS }, () => {
    dealt.set(inOrder);
    shuffle(dealt);
    return distanceOfRest(codeSums(dealt, a.weights.length, codes, weights), whole);
  });
  return quantile(distances, 0.95) ?? 0;
}

/** The sums of the first of some units for each code. */
function codeSums(units: Int32Array, first: number, codes: Uint8Array, weights: Float64Array): Float64Array {
  const sums = new Float64Array(CODES.length);
  for (let place = 0; place < first; place++) {
    const unit = units[place] ?? 0;
    const code = codes[unit] ?? 0;
    sums[code] = (sums[code] ?? 0) + (weights[unit] ?? 0);
  }
  return sums;
}

/** The distance of a part from the rest, both by their sums for each code. */
function distanceOfRest(part: Float64Array, whole: Float64Array): number {
  const [partSum, wholeSum] = [sum(part), sum(whole)];
  const share = (count: number, total: number) => (total === 0 ? 0 : count / total);
  let distance = 0;
  for (let code = 0; code < part.length; code++) {
    const [inPart, inWhole] = [part[code] ?? 0, whole[code] ?? 0];
    distance += Math.abs(share(inPart, partSum) - share(inWhole - inPart, wholeSum - partSum));
  }
  return distance / 2;
}

function half(difference: (theme: CodeId) => number): number {
  return CODES.reduce((total, theme) => total + Math.abs(difference(theme)), 0) / 2;
}
