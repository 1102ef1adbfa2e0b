import type { SharedStretch } from './pair-wording.ts';
import { overlapping } from './overlapping.ts';
import type { RenderedPassage } from './rendered-wording.ts';
import type { WordingPlace } from './shared-wording.ts';

/** A passage where it stands in one sentence. */
export interface StandingPassage {
  passage: RenderedPassage;
  place: WordingPlace;
}

/** A stretch of a sentence, in code points, that shared passages cover without a break. */
export interface WordingRegion {
  start: number;
  end: number;
  /** Longest first. */
  standing: StandingPassage[];
}

/** The stretches of one sentence to be marked as shared wording, in order; passages that overlap are in one. */
export function wordingRegions(
  passages: readonly RenderedPassage[],
  document: string,
  sentence: string,
): WordingRegion[] {
  const standing = passages
    .flatMap((passage) => passage.places.map((place) => ({ passage, place })))
    .filter(({ place }) => place.document === document && place.sentence === sentence)
    .map(({ passage, place }) => ({ passage, place, start: place.start, end: place.end }));
  return overlapping(standing).map(({ start, end, members }) => ({
    start,
    end,
    standing: members.sort((a, b) => b.end - b.start - (a.end - a.start)),
  }));
}

/** The stretches of a sentence that two documents share, in order, each with the passages that stand in it. */
export function pairRegions(
  stretches: readonly SharedStretch[],
  regions: readonly WordingRegion[],
): WordingRegion[] {
  return stretches.map(({ start, end }) => ({
    start,
    end,
    standing: regions
      .flatMap(({ standing }) => standing)
      .filter(({ place }) => place.start < end && place.end > start),
  }));
}
