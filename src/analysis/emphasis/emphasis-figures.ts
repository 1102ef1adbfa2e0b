import { groupBy } from '../../corpus/model/group-by.ts';
import type { Corpus, Document } from '../../corpus/model/corpus.ts';
import { emphasis, type Emphasis } from './emphasis.ts';
import { profileDistances, type ProfileDistance } from './profile-distance.ts';
import { rates, type Rate } from './rates.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { sharedPairs, type SharedPair } from './shared-pairs.ts';
import { sharedShares, type SharedShare } from './shared-share.ts';
import { sharedWording, type Passage } from '../wording/shared-wording.ts';
import { themeContrast, type Contrast } from './theme-contrast.ts';
import { themePositions, type ThemePosition } from './theme-positions.ts';
import { themeProfiles } from './theme-profile.ts';
import { byUnit, UNITS, type Unit } from './theme-weights.ts';

/** All that the emphasis page measures. */
export interface EmphasisFigures {
  emphasis: Emphasis[];
  positions: ThemePosition[];
  contrast: Record<Unit, Contrast[]>;
  distances: Record<Unit, ProfileDistance[]>;
  /** Shared wording, boilerplate apart, and its passages. */
  shared: SharedShare[];
  passages: Passage[];
  /** The wording of every pair of documents that are compared. */
  pairs: SharedPair[];
  rates: Rate[];
}

/** The figures of a corpus, measured once for all pages and files of a build. */
export const emphasisFigures = memoize((corpus: Corpus): EmphasisFigures => {
  const { documents, terms } = corpus;
  const passages = sharedWording(documents, terms).filter(({ kind }) => kind !== 'boilerplate');
  const measured = byUnit((unit) => unitFigures(documents, unit));
  const byDocument = groupBy(
    UNITS.flatMap((unit) => measured[unit].emphasis),
    ({ document }) => document,
  );
  return {
    emphasis: [...byDocument.values()].flat(),
    positions: themePositions(documents),
    contrast: byUnit((unit) => measured[unit].contrast),
    distances: byUnit((unit) => measured[unit].distances),
    shared: sharedShares(documents, passages),
    passages,
    pairs: sharedPairs(documents, passages),
    rates: rates(corpus),
  };
});

/** What is measured in one unit; the profiles of many documents are large, and let go of before the next. */
function unitFigures(documents: readonly Document[], unit: Unit) {
  const profiles = themeProfiles(documents, unit);
  return {
    emphasis: emphasis(documents, unit, profiles),
    contrast: themeContrast(documents, unit, profiles),
    distances: profileDistances(documents, unit, profiles),
  };
}
