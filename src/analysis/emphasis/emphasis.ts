import { sum } from 'd3';
import type { Document } from '../../corpus/model/corpus.ts';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import { interval95 } from './bootstrap-shares.ts';
import { themeProfiles, type ThemeProfile } from './theme-profile.ts';
import { themeShares, themeWeights, type Unit } from './theme-weights.ts';

/** A theme's part of one document, measured in one unit. */
export interface Emphasis {
  document: string;
  theme: CodeId;
  unit: Unit;
  /** Han characters of the units that have the theme. */
  characters: number;
  /** Part of all the document's units, uncoded ones included: 0 to 1, adding to 1 over the seven codes. */
  share: number;
  /** 95 % interval of the share when sentences are drawn again with replacement, 0 to 1. */
  low: number;
  high: number;
  /** The share by each of the two independent codings, 0 to 1. */
  first: number;
  second: number;
}

/** The emphasis of every document on every theme, and on none, in one unit. */
export function emphasis(
  documents: readonly Document[],
  unit: Unit,
  profiles = themeProfiles(documents, unit),
): Emphasis[] {
  return profiles.flatMap((profile) => documentEmphasis(profile, unit));
}

function documentEmphasis({ document, weights, shares, draws }: ThemeProfile, unit: Unit): Emphasis[] {
  const first = themeShares(themeWeights(document, unit, ({ codings }) => codings.first.theme));
  const second = themeShares(themeWeights(document, unit, ({ codings }) => codings.second.theme));
  return CODES.map((theme) => {
    const own = weights.filter((each) => each.theme === theme);
    const [low, high] = interval95(draws[theme]);
    return {
      document: document.id,
      theme,
      unit,
      characters: sum(own, (each) => each.characters),
      share: shares[theme],
      low,
      high,
      first: first[theme],
      second: second[theme],
    };
  });
}
