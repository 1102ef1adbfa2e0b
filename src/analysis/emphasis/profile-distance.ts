import type { Document } from '../../corpus/model/corpus.ts';
import { comparedPairs } from '../counterparts/neighbours.ts';
import { codingRange, type CodingRange } from './code-readings.ts';
import { themeProfiles, type ThemeProfile } from './theme-profile.ts';
import { totalVariation } from './total-variation.ts';
import type { Unit } from './theme-weights.ts';

/** How unlike the theme profiles of two documents are; every figure is a distance from 0 to 1. */
export interface ProfileDistance extends CodingRange {
  a: string;
  b: string;
  /** Total variation distance: the part of a text that would have to change its theme. */
  distance: number;
  /** Nothing is drawn at random: always null, and the column stays for programs that read it. */
  chance: null;
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
  const distances = a.readings.map((shares, reading) =>
    totalVariation(shares, b.readings[reading] ?? shares),
  );
  return {
    a: a.document.id,
    b: b.document.id,
    distance: totalVariation(a.shares, b.shares),
    ...codingRange(distances),
    chance: null,
  };
}
