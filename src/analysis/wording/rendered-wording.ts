import type { Corpus } from '../../corpus/model/corpus.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { sharedWording, type Passage } from './shared-wording.ts';

/** A passage with its English: an entry of `wording.json`. */
export interface RenderedPassage extends Passage {
  /**
   * The words of the translation of one place that render those of the first, “ … ” where it has others between them;
   * null where none are given.
   */
  en: string | null;
}

/** The passages that documents share, longest first, each with its English. */
export const renderedWording = memoize(
  ({ documents, terms, passageRenderings }: Corpus): RenderedPassage[] => {
    const english = new Map(passageRenderings.map(({ zh, en }) => [zh, en]));
    return sharedWording(documents, terms).map(({ id, kind, places }) => ({
      id,
      kind,
      en: english.get(places[0]?.text ?? '') ?? null,
      places,
    }));
  },
);
