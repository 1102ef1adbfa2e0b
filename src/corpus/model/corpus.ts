import type { BlockKind } from './blocks.ts';
import type { Pronunciation } from './han.ts';
import type { Localized } from './localized.ts';
import type { Segment } from '../read/restore-source.ts';
import type { CommitmentData, QuestionData } from '../schema/commitment-schema.ts';
import type { Exercise } from '../schema/exercise-schema.ts';
import type { FindingData } from '../schema/finding-schema.ts';
import type {
  Changes,
  CodebookData,
  CounterpartReadings,
  DocumentData,
  PassageRenderings,
} from '../schema/schema.ts';
import type { Work } from '../schema/term-schema.ts';
import type { Term } from './terms.ts';
import type { CodeId, CodingId, ThemeId } from './themes.ts';

/** All that the site says comes from this value; nothing below it reads files. */
export interface Corpus {
  /** By date of issue, oldest first; those that state none last. */
  documents: Document[];
  /** In the same order; read, searched and compared, with no share in any figure. Empty where drafts are not shown. */
  drafts: Document[];
  themes: Theme[];
  terms: Term[];
  /** The works read for the terms. */
  works: Work[];
  /** How words are read that a library gets wrong. */
  pronunciations: Pronunciation[];
  commitments: Commitment[];
  questions: Question[];
  /** What was found, in order: the headlines of the charts, some of them on the first page. */
  findings: Finding[];
  counterpartCorrections: CounterpartCorrection[];
  /** What an editor found by reading, to measure the computed counterparts. */
  counterpartReadings: CounterpartReadings;
  /**
   * The English of passages that documents share: `zh` as the first place has it, `en` one or more stretches of the
   * translation of one place, joined by “ … ”.
   */
  passageRenderings: PassageRenderings;
  codebook: CodebookData;
  /** The exercises of the lesson for classes; none in an edition without them. */
  exercises: Exercise[];
  /** The versions of the published data. */
  changes: Changes;
}

/**
 * A pair of provisions that the editors add to the computed counterparts or take out, both ways; or a counterpart
 * that they put first for the provision, which adds the pair where it is not computed.
 */
export interface CounterpartCorrection {
  document: string;
  provision: string;
  counterpart: { document: string; provision: string };
  change: 'add' | 'remove' | 'first';
  reason: Localized;
}

export interface Document {
  id: string;
  /** Not yet coded or translated whole; its name says so. */
  draft?: true | undefined;
  title: Localized;
  shortName: Localized;
  genre: Localized;
  /** What a reader must know where figures of this document stand beside others’. */
  caution?: Localized | undefined;
  issuer: Localized;
  place: Localized;
  level: DocumentData['level'];
  /** Null where the source does not state it; dates are ISO 8601. */
  docNumber: string | null;
  adopted: string | null;
  issued: string | null;
  source: { file: string; received: string; sha256: string; text: string };
  chapters: Chapter[];
  provisions: Provision[];
  blocks: Block[];
  notes: Note[];
  /** Where the Chinese can be read in two ways; `phrase` is the English of the reading chosen. */
  translatorNotes: Note[];
  /** What later readings of the translation changed. */
  revisions: { at: string; from: string; to: string; reason: string }[];
  segments: Segment[];
  /** Every character of the edition in its order, white space apart, each piece with its id. */
  stream: { id: string; text: string }[];
}

export interface Chapter extends Localized {
  id: string;
}

export interface Provision {
  id: string;
  /** As the document has it, `1`, `一` or `四（十）`; null for a preamble or closing. */
  number: string | null;
  chapter: Chapter | null;
  heading: Localized | null;
  sentences: Sentence[];
}

export interface Sentence extends Localized {
  id: string;
  /** Whether a paragraph of the provision begins with it. */
  opens: boolean;
  /** Han characters, punctuation apart: the sentence's weight in the emphasis figures. */
  characters: number;
  /** Whether it has a published code; of a draft’s sentence that has none, `theme` is `none`. */
  isCoded: boolean;
  theme: CodeId;
  also: ThemeId[];
  codings: Record<CodingId, Code>;
  /** Why the published code was chosen, where most codings differ from it. */
  reason: Localized | null;
}

export interface Code {
  theme: CodeId;
  also: ThemeId[];
}

export interface Block extends Localized {
  id: string;
  kind: BlockKind;
}

/** An editor's note on a phrase of one sentence, heading or block. */
export interface Note extends Localized {
  at: string;
  phrase: string;
}

export interface Theme {
  id: ThemeId;
  name: Localized;
  glyph: string;
  definition: Localized;
  /** The theme's word list, by which sentences are coded a second, mechanical way. */
  words: string[];
  topics: Topic[];
  /** Sentences of the theme, by document, that answer no question. */
  unplaced: Record<string, string[]>;
}

/** One question of a theme, with the ids of the sentences and headings that answer it in each document. */
export interface Topic {
  id: string;
  question: Localized;
  summary: Localized;
  /** What the summary says of documents. */
  claims: Claim[];
  answers: Record<string, string[]>;
  /** Those of the answers that have not the topic's theme: sentences coded otherwise, and headings, which have no code. */
  otherwise: Record<string, string[]>;
}

/** What a summary says of a document, or of all where that is null; `words` are the document's, in Chinese. */
export interface Claim {
  document: string | null;
  kind: ClaimKind;
  words: string | null;
}

/**
 * That a document answers, is silent, gives a number or date; that its answer has these words, that it has them
 * nowhere, that no other document has them; that all documents answer.
 */
export const CLAIM_KINDS = ['answers', 'silent', 'figure', 'says', 'lacks', 'only', 'all'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A rule, a fault to be put right or a statement, in the words of one document. */
export interface Commitment extends CommitmentData {
  id: string;
}

/** What the texts show, in one sentence, with what it claims; the headline of a chart. */
export interface Finding extends FindingData {
  id: string;
}

/** What the commitments of one or more documents answer. */
export interface Question extends QuestionData {
  id: string;
}
