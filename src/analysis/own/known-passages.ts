import type { Localized } from '../../corpus/model/localized.ts';
import { countHan } from '../../corpus/model/han.ts';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import type { DocumentFile } from '../document/document-file.ts';
import { gramCounts, gramIndex, gramSpace, unit, type GramIndex, type GramSpace } from './gram-space.ts';

/** What a text is compared with: the provisions and sentences of some documents, ready to be looked for. */
export interface KnownPassages {
  documents: readonly DocumentFile[];
  provisions: KnownProvision[];
  provisionSpace: GramSpace;
  provisionIndex: GramIndex;
  sentences: KnownSentence[];
  sentenceSpace: GramSpace;
  sentenceIndex: GramIndex;
  /** The sentences by their own words alone, without those of what they stand under; `within` is their provision’s place. */
  wordIndex: GramIndex;
  within: number[];
  /** How many provisions answer each question. */
  answering: ReadonlyMap<string, number>;
}

export interface KnownProvision {
  document: string;
  id: string;
  number: string | null;
  heading: Localized | null;
  frame: Frame;
  /** The questions that it answers, by the characters of its sentences, the rarer question the more. */
  questions: ReadonlyMap<string, number>;
}

/** A sentence, or a heading, which has no theme. */
export interface KnownSentence {
  document: string;
  id: string;
  theme: CodeId | null;
  also: readonly string[];
  questions: readonly string[];
}

/** A preamble faces a preamble, a closing a closing, and a provision with a number another one. */
export type Frame = 'preamble' | 'closing' | null;

/** What the words of a heading count in its provision, and those of heading and chapter in each sentence. */
const HEADING = 2;
const CONTEXT = 0.5;

type Provision = Pick<DocumentFile['provisions'][number], 'id' | 'number'> & {
  chapter: { zh: string } | null;
  heading: { zh: string } | null;
  sentences: readonly { id: string; zh: string }[];
};

export function frameOf({ id, number }: { id: string; number: string | null }): Frame {
  if (number !== null || id.startsWith('part')) return null;
  return id.startsWith('closing') ? 'closing' : 'preamble';
}

export function provisionGrams({ heading, sentences }: Provision) {
  return gramCounts([heading?.zh ?? '', HEADING], ...sentences.map(({ zh }) => [zh, 1] as const));
}

/** A sentence or heading with the words of what it stands under. */
export function sentenceVector(zh: string, { heading, chapter }: Provision, space: GramSpace) {
  const weights = new Map(space.weigh(gramCounts([zh, 1])));
  const context = space.weigh(gramCounts([heading?.zh ?? '', 1], [chapter?.zh ?? '', 1]));
  for (const [gram, weight] of context) weights.set(gram, (weights.get(gram) ?? 0) + CONTEXT * weight);
  return unit([...weights]);
}

/** A sentence or heading by its own words. */
export function wordVector(zh: string, space: GramSpace) {
  return space.weigh(gramCounts([zh, 1]));
}

/** Prepares documents to be looked into. */
export function knownPassages(documents: readonly DocumentFile[]): KnownPassages {
  const placed = documents.flatMap((document) =>
    document.provisions.map((provision) => ({ document, provision })),
  );
  const answers = new Map(documents.map((document) => [document.id, questionsById(document)]));
  const read = placed.flatMap(({ document, provision }, within) =>
    textsOf(provision).map((text) => ({
      provision,
      within,
      zh: text.zh,
      sentence: {
        document: document.id,
        id: text.id,
        theme: text.theme,
        also: text.also,
        questions: answers.get(document.id)?.get(text.id) ?? [],
      },
    })),
  );
  const counted = placed.map(({ document, provision }) =>
    questionCharacters(provision, answers.get(document.id) ?? new Map<string, string[]>()),
  );
  const answering = new Map<string, number>();
  for (const each of counted)
    for (const question of each.keys()) answering.set(question, (answering.get(question) ?? 0) + 1);
  const grams = placed.map(({ provision }) => provisionGrams(provision));
  const provisionSpace = gramSpace(grams);
  const sentenceSpace = gramSpace(read.map(({ zh }) => gramCounts([zh, 1])));
  return {
    documents,
    provisions: placed.map(({ document, provision }, index) => ({
      document: document.id,
      id: provision.id,
      number: provision.number,
      heading: provision.heading,
      frame: frameOf(provision),
      questions: questionVector(counted[index] ?? new Map<string, number>(), placed.length, answering),
    })),
    provisionSpace,
    provisionIndex: gramIndex(grams.map((each) => provisionSpace.weigh(each))),
    sentences: read.map(({ sentence }) => sentence),
    sentenceSpace,
    sentenceIndex: gramIndex(read.map(({ zh, provision }) => sentenceVector(zh, provision, sentenceSpace))),
    wordIndex: gramIndex(read.map(({ zh }) => wordVector(zh, sentenceSpace))),
    within: read.map(({ within }) => within),
    answering,
  };
}

/** Characters by question, as weights of length 1: what few provisions answer counts more. */
export function questionVector(
  characters: ReadonlyMap<string, number>,
  provisions: number,
  answering: ReadonlyMap<string, number>,
): Map<string, number> {
  return unit(
    [...characters].map(([question, count]) => [
      question,
      count * Math.log(provisions / (answering.get(question) ?? 1)),
    ]),
  );
}

function textsOf({ id, heading, sentences }: DocumentFile['provisions'][number]) {
  const own = sentences.map((sentence) => ({
    ...sentence,
    theme: CODES.find((code) => code === sentence.theme) ?? null,
  }));
  if (heading === null) return own;
  return [{ id: `${id}.heading`, zh: heading.zh, theme: null, also: [] }, ...own];
}

/** The questions that each sentence or heading of a document answers. */
function questionsById({ topics }: DocumentFile): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [question, ids] of Object.entries(topics)) {
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), question]);
  }
  return found;
}

/** The Han characters of a provision under each question, those of a sentence parted equally among its own. */
function questionCharacters(
  provision: DocumentFile['provisions'][number],
  answers: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const characters = new Map<string, number>();
  for (const { id, zh } of textsOf(provision)) {
    const questions = answers.get(id) ?? [];
    for (const question of questions)
      characters.set(question, (characters.get(question) ?? 0) + countHan(zh) / questions.length);
  }
  return characters;
}
