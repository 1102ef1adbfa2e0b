import type { Document } from '../../corpus/model/corpus.ts';
import type { CodeId } from '../../corpus/model/themes.ts';
import { bootstrapShares, type DrawnShares } from './bootstrap-shares.ts';
import { themeShares, themeWeights, type Unit, type Weight } from './theme-weights.ts';

/** What a document gives to each theme in one unit, as it is and as it is drawn again. */
export interface ThemeProfile {
  document: Document;
  weights: Weight[];
  /** Each from 0 to 1, adding to 1. */
  shares: Record<CodeId, number>;
  draws: DrawnShares;
}

/** The profiles of documents in one unit, in their order: about 60 kB each. */
export function themeProfiles(documents: readonly Document[], unit: Unit): ThemeProfile[] {
  return documents.map((document) => {
    const weights = themeWeights(document, unit);
    return {
      document,
      weights,
      shares: themeShares(weights),
      draws: bootstrapShares(weights, document.id),
    };
  });
}
