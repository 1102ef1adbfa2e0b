import type { Document } from '../../corpus/model/corpus.ts';
import type { Term } from '../../corpus/model/terms.ts';
import { countHan } from '../../corpus/model/han.ts';
import { groupRuns } from './group-runs.ts';
import { comparedWith } from '../counterparts/neighbours.ts';
import { withQuotes } from './with-quotes.ts';
import { plainSentences, type PlainSentence } from './plain-sentences.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { sharedRuns, type Stretch } from './shared-runs.ts';
import { wordingKind, type WordingKind } from './wording-kind.ts';

/** Where a passage stands; `start` and `end` (after the last) are code points of the sentence. */
export interface WordingPlace {
  document: string;
  provision: string;
  sentence: string;
  start: number;
  end: number;
  text: string;
}

/** Wording that sentences of two or more documents share, word for word or nearly: an entry of `wording.json`. */
export interface Passage {
  /** Made of the first place's document, sentence and offsets. */
  id: string;
  kind: WordingKind;
  /** In the order of the corpus. */
  places: WordingPlace[];
}

/**
 * The passages that sentences of documents compared with each other share, longest first: every exact run
 * of 8 Han characters or more, and runs joined over small edits. Headings and blocks are left out. A
 * passage may hold places of documents that are not compared themselves, where a third joins them.
 */
export const sharedWording = memoize((documents: readonly Document[], terms: readonly Term[]): Passage[] => {
  const sentences = plainSentences(documents);
  return groupRuns(sharedRuns(sentences, comparedWith(documents)))
    .map((stretches) => toPassage(stretches, sentences, documents, terms))
    .map((passage) => ({ passage, length: passageLength(passage) }))
    .sort((a, b) => b.length - a.length || a.passage.id.localeCompare(b.passage.id))
    .map(({ passage }) => passage);
});

/** Han characters of a passage as its first place has it. */
export function passageLength({ places }: Passage): number {
  return countHan(places[0]?.text ?? '');
}

/** The ids of the documents a passage stands in, in the order of the corpus. */
export function documentsOf({ places }: Passage): string[] {
  return [...new Set(places.map(({ document }) => document))];
}

function toPassage(
  stretches: readonly Stretch[],
  sentences: readonly PlainSentence[],
  documents: readonly Document[],
  terms: readonly Term[],
): Passage {
  const standing = stretches.flatMap((stretch) => {
    const sentence = sentences[stretch.sentence];
    const document = documents[sentence?.document ?? -1];
    if (sentence === undefined || document === undefined) return [];
    const { start, end } = withQuotes(sentence.points, stretch);
    const text = sentence.points.slice(start, end).join('');
    const { provision } = sentence;
    const place: WordingPlace = {
      document: document.id,
      provision,
      sentence: sentence.sentence.id,
      start,
      end,
      text,
    };
    return [{ place, document, theme: sentence.sentence.theme }];
  });
  const places = standing.map(({ place }) => place);
  const [first] = places;
  const id = first === undefined ? '' : `${first.document}-${first.sentence}-${first.start}-${first.end}`;
  return { id, kind: wordingKind(standing, terms), places };
}
