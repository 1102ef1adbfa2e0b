import { emphasisFigures, type EmphasisFigures } from '../../analysis/emphasis/emphasis-figures.ts';
import { figuresOf } from '../../analysis/emphasis/figures-of.ts';
import { profileDistances } from '../../analysis/emphasis/profile-distance.ts';
import { sharedPairs } from '../../analysis/emphasis/shared-pairs.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { UNITS, type Unit } from '../../analysis/emphasis/theme-weights.ts';
import type { Corpus } from '../../corpus/model/corpus.ts';
import { newest } from '../../corpus/model/newest.ts';

/** What the charts are drawn from: the newest documents and their figures. */
export interface ShownEmphasis {
  corpus: Corpus;
  figures: EmphasisFigures;
}

/** The documents whose charts the page draws, and their figures; computed once for each build. */
export const shownEmphasis = memoize((corpus: Corpus): ShownEmphasis => {
  const figures = emphasisFigures(corpus);
  const documents = newest(corpus.documents);
  if (documents.length === corpus.documents.length) return { corpus, figures };
  // The chart of pairs has every pair of its documents, even those that are compared nowhere else.
  const distances = Object.fromEntries(
    UNITS.map((unit) => [unit, profileDistances(documents, unit)]),
  ) as Record<Unit, ReturnType<typeof profileDistances>>;
  const own = figuresOf(figures, documents);
  const pairs = sharedPairs(documents, own.passages);
  return { corpus: { ...corpus, documents }, figures: { ...own, distances, pairs } };
});
