import type { Document } from '../../corpus/model/corpus.ts';
import type { Term } from '../../corpus/model/terms.ts';
import { countHan } from '../../corpus/model/han.ts';
import { groupRuns } from './group-runs.ts';
import { comparedWith } from '../counterparts/neighbours.ts';
import { withQuotes } from './with-quotes.ts';
import { plainSentences, type PlainSentence } from './plain-sentences.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { sharedRuns, type Stretch } from './shared-runs.ts';
import { type CodeId, CODES } from '../../corpus/model/themes.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';

/** Where a passage stands; `start` and `end` (after the last) are code points of the sentence. */
export interface WordingPlace {
  document: string;
  provision: string;
  sentence: string;
  start: number;
  end: number;
  text: string;
}

/** Wording that sentences of two or more documents share, word for word or nearly. */
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

/** What a shared passage is: see `wordingKind`. */
export type WordingKind = 'formula' | 'provision' | 'boilerplate';

const ANNOUNCES = /现就.*如下/u;

/** A place of a passage with what its kind depends on. */
interface Standing {
  place: { text: string };
  document: Pick<Document, 'id' | 'place'>;
  theme: CodeId;
}

/**
 * The kind of a passage. Boilerplate: most of its places are in sentences without a theme, or it
 * announces the document (现就…如下). Formula of national use: it stands in documents of two provinces or
 * more and either in three documents or more, or with at least half of its Han characters in entries of
 * the terms list that are more than common words. Provision: all others.
 */
function wordingKind(standing: readonly Standing[], terms: readonly Term[]): WordingKind {
  const bare = standing.filter(({ theme }) => theme === 'none').length;
  if (bare * 2 > standing.length || standing.some(({ place }) => ANNOUNCES.test(place.text)))
    return 'boilerplate';
  const documents = new Set(standing.map(({ document }) => document.id)).size;
  const provinces = new Set(standing.map(({ document }) => province(document.place.zh))).size;
  if (provinces < 2) return 'provision';
  if (documents >= 3) return 'formula';
  return standing.some(({ place }) => termShare(place.text, terms) >= 0.5) ? 'formula' : 'provision';
}

/** The province or the municipality under the central government: 天津市滨海新区 → 天津市. */
function province(place: string): string {
  return /^.+?(?:省|自治区|市)/u.exec(place)?.[0] ?? place;
}

/** The share of a text's Han characters that stand in terms which are more than common words, 0–1. */
function termShare(text: string, terms: readonly Term[]): number {
  const rest = tellingForms(terms).reduce((left, form) => left.replaceAll(form, ''), text);
  return 1 - countHan(rest) / Math.max(countHan(text), 1);
}

/** Every form of the terms that are more than common words, the longest first. */
const tellingForms = memoize((terms: readonly Term[]) =>
  terms
    .filter(({ kind }) => kind !== 'general')
    .flatMap(({ term, variants }) => [term, ...variants])
    .sort((a, b) => b.length - a.length),
);

/** The primary themes of the sentences a passage stands in, in the order of the themes. */
export function passageThemes({ places }: Passage, documents: readonly Document[]): CodeId[] {
  const themes = sentenceThemes(documents);
  const found = new Set(places.map(({ document, sentence }) => themes.get(document)?.get(sentence)));
  return CODES.filter((code) => found.has(code));
}

const sentenceThemes = memoize(
  (documents: readonly Document[]) =>
    new Map(
      documents.map((document) => [
        document.id,
        new Map(sentencesOf(document).map(({ id, theme }) => [id, theme])),
      ]),
    ),
);
