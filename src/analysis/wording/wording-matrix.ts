import type { Document } from '../../corpus/model/corpus.ts';
import { countHan } from '../../corpus/model/han.ts';
import { comparedWith } from '../counterparts/neighbours.ts';
import { documentsOf, type Passage, type WordingPlace } from './shared-wording.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';

/** What the document `a` shares with the document `b`. */
export interface WordingPair {
  a: string;
  b: string;
  /** The passages that stand in both, boilerplate apart. */
  passages: Passage[];
  /** Han characters of `a` that stand in these passages, each counted once. */
  characters: number;
  /** These as a share of the characters of all sentences of `a`, 0–1. */
  share: number;
}

/** Every document with each it is compared with, row by row in the order given; boilerplate is left out. */
export function wordingMatrix(passages: readonly Passage[], documents: readonly Document[]): WordingPair[] {
  const counted = passages.filter(({ kind }) => kind !== 'boilerplate');
  const holders = new Map(counted.map((passage) => [passage, new Set(documentsOf(passage))]));
  const standing = new Map(documents.map(({ id }) => [id, [] as Passage[]]));
  for (const [passage, ids] of holders) for (const id of ids) standing.get(id)?.push(passage);
  const compared = comparedWith(documents);
  return documents.flatMap((a, place) =>
    (compared[place] ?? []).flatMap((other) => {
      const b = documents[other]?.id ?? '';
      const shared = (standing.get(a.id) ?? []).filter((passage) => holders.get(passage)?.has(b));
      return wordingPair(shared, a, b);
    }),
  );
}

function wordingPair(shared: Passage[], document: Document, b: string): WordingPair {
  const places = shared
    .flatMap((passage) => passage.places)
    .filter((place) => place.document === document.id);
  const sentences = sentencesOf(document);
  const characters = sentences.reduce(
    (sum, { id, zh }) =>
      sum +
      covered(
        [...zh],
        places.filter(({ sentence }) => sentence === id),
      ),
    0,
  );
  const all = sentences.reduce((sum, sentence) => sum + sentence.characters, 0);
  return { a: document.id, b, passages: shared, characters, share: all === 0 ? 0 : characters / all };
}

/** Han characters of a sentence that stand in at least one place. */
function covered(points: readonly string[], places: readonly WordingPlace[]): number {
  const inside = points.filter((_, at) => places.some(({ start, end }) => start <= at && at < end));
  return countHan(inside.join(''));
}
