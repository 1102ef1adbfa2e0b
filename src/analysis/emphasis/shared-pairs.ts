import { sum } from 'd3';
import type { Document } from '../../corpus/model/corpus.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import type { CodingRange } from './code-readings.ts';
import type { ProfileDistance } from './profile-distance.ts';
import { wordingMatrix } from '../wording/wording-matrix.ts';
import type { Passage } from '../wording/shared-wording.ts';

/** How much wording two documents have in common, boilerplate apart. */
export interface SharedPair {
  a: string;
  b: string;
  /** Han characters of both that stand in passages which both have, and Han characters of the sentences of both. */
  shared: number;
  characters: number;
  /** The first as a part of the second, 0 to 1; 0 where there are no characters. */
  share: number;
}

/** The wording of every pair of documents that are compared, each once in the order given, most shared first. */
export function sharedPairs(documents: readonly Document[], passages: readonly Passage[]): SharedPair[] {
  const rows = wordingMatrix(passages, documents);
  const order = new Map(documents.map((document, index) => [document.id, { document, index }]));
  return rows
    .flatMap(({ a, b, characters: ofFirst }) => {
      const [first, second] = [order.get(a), order.get(b)];
      if (first === undefined || second === undefined || first.index > second.index) return [];
      const ofSecond = rows.find((each) => each.a === b && each.b === a)?.characters ?? 0;
      const characters = sum([first, second], ({ document }) =>
        sum(sentencesOf(document), (sentence) => sentence.characters),
      );
      const shared = ofFirst + ofSecond;
      return [{ a, b, shared, characters, share: characters === 0 ? 0 : shared / characters }];
    })
    .sort((x, y) => y.share - x.share);
}

/** What two documents have in common, by themes and by wording: `pairs.csv`. */
export interface PairRow extends CodingRange, Omit<SharedPair, 'share'> {
  /** The part of the two texts that goes to the same themes, by characters, 0 to 1, with its range over the codings. */
  themes: number;
  /** The part of both texts that is wording which both have, 0 to 1. */
  wording: number;
  /** What both figures are counted in. */
  unit: 'characters';
}

/** Every pair with both figures, most wording first. */
export function pairRows({
  pairs,
  distances,
}: {
  pairs: readonly SharedPair[];
  distances: Record<'characters', readonly ProfileDistance[]>;
}): PairRow[] {
  return pairs.flatMap(({ a, b, share, ...counts }) => {
    const found = distances.characters.find((each) => each.a === a && each.b === b);
    return found === undefined
      ? []
      : [{ a, b, ...inCommon(found), ...counts, wording: share, unit: 'characters' }];
  });
}

/** A distance told as what two profiles have in common, 1 less the distance. */
export function inCommon({
  distance,
  low,
  high,
}: Pick<ProfileDistance, 'distance' | 'low' | 'high'>): CodingRange & { themes: number } {
  return { themes: 1 - distance, low: high === null ? null : 1 - high, high: low === null ? null : 1 - low };
}
