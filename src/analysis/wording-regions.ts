import type { Passage, WordingPlace } from './shared-wording.ts';

/** A passage where it stands in one sentence. */
export interface StandingPassage {
  passage: Passage;
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
  passages: readonly Passage[],
  document: string,
  sentence: string,
): WordingRegion[] {
  const standing = passages
    .flatMap((passage) => passage.places.map((place) => ({ passage, place })))
    .filter(({ place }) => place.document === document && place.sentence === sentence)
    .sort((a, b) => a.place.start - b.place.start);
  const regions: WordingRegion[] = [];
  for (const each of standing) {
    const last = regions.at(-1);
    const { start, end } = each.place;
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      last.standing.push(each);
    } else regions.push({ start, end, standing: [each] });
  }
  const length = ({ place }: StandingPassage) => place.end - place.start;
  for (const region of regions) region.standing.sort((a, b) => length(b) - length(a));
  return regions;
}
