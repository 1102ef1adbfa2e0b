import type { Document } from '../../corpus/model/corpus.ts';
import type { CodeId } from '../../corpus/model/themes.ts';
import { READINGS } from './code-readings.ts';
import { themeShares, themeWeights, type Unit, type Weight } from './theme-weights.ts';

/** What a document gives to each theme in one unit; each share is from 0 to 1, and those of a reading add to 1. */
export interface ThemeProfile {
  document: Document;
  /** As published. */
  weights: Weight[];
  shares: Record<CodeId, number>;
  /** As published, and then by each of the independent codings. */
  readings: Record<CodeId, number>[];
}

/** The profiles of documents in one unit, in their order. */
export function themeProfiles(documents: readonly Document[], unit: Unit): ThemeProfile[] {
  return documents.map((document) => {
    const weights = themeWeights(document, unit);
    return {
      document,
      weights,
      shares: themeShares(weights),
      readings: READINGS.map((themeOf) => themeShares(themeWeights(document, unit, themeOf))),
    };
  });
}
