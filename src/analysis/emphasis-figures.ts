import type { Corpus } from '../corpus/corpus.ts';
import { emphasis, type Emphasis } from './emphasis.ts';
import { profileDistances, type ProfileDistance } from './profile-distance.ts';
import { rates, type Rate } from './rates.ts';
import { remembered } from '../corpus/remembered.ts';
import { sharedShares, type SharedShare } from './shared-share.ts';
import { sharedWording, type Passage } from './shared-wording.ts';
import { themeContrast, type Contrast } from './theme-contrast.ts';
import { themePositions, type ThemePosition } from './theme-positions.ts';
import { UNITS, type Unit } from './theme-weights.ts';

/** All that the emphasis page measures. */
export interface EmphasisFigures {
  emphasis: Emphasis[];
  positions: ThemePosition[];
  contrast: Record<Unit, Contrast[]>;
  distances: Record<Unit, ProfileDistance[]>;
  /** Shared wording, boilerplate apart, and its passages. */
  shared: SharedShare[];
  passages: Passage[];
  rates: Rate[];
}

/** The figures of a corpus, measured once for all pages and files of a build. */
export const emphasisFigures = remembered((corpus: Corpus): EmphasisFigures => {
  const { documents, terms } = corpus;
  const passages = sharedWording(documents, terms).filter(({ kind }) => kind !== 'boilerplate');
  return {
    emphasis: emphasis(documents),
    positions: themePositions(documents),
    contrast: byUnit((unit) => themeContrast(documents, unit)),
    distances: byUnit((unit) => profileDistances(documents, unit)),
    shared: sharedShares(documents, passages),
    passages,
    rates: rates(corpus),
  };
});

function byUnit<T>(measureIn: (unit: Unit) => T): Record<Unit, T> {
  return Object.fromEntries(UNITS.map((unit) => [unit, measureIn(unit)])) as Record<Unit, T>;
}
