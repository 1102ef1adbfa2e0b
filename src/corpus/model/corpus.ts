import type { BlockKind } from './blocks.ts';
import type { Localized } from './localized.ts';
import type { Segment } from '../read/restore-source.ts';
import type {
  Changes,
  CodebookData,
  CommitmentData,
  CounterpartReadings,
  QuestionData,
} from '../read/schema.ts';
import type { Term } from './terms.ts';
import type { CodeId, ThemeId } from './themes.ts';

/** All that the site says comes from this value; nothing below it reads files. */
export interface Corpus {
  /** By date of issue, oldest first. */
  documents: Document[];
  themes: Theme[];
  terms: Term[];
  commitments: Commitment[];
  questions: Question[];
  counterpartCorrections: CounterpartCorrection[];
  /** What an editor found by reading, to measure the computed counterparts. */
  counterpartReadings: CounterpartReadings;
  codebook: CodebookData;
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
  title: Localized;
  shortName: Localized;
  genre: Localized;
  issuer: Localized;
  place: Localized;
  level: 'municipality' | 'city' | 'district';
  /** Null where the source does not state it; dates are ISO 8601. */
  docNumber: string | null;
  adopted: string | null;
  issued: string;
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
  theme: CodeId;
  also: ThemeId[];
  codings: { first: Code; second: Code };
  /** Why the reconciled code was chosen, where the two codings differ. */
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
}

/** One question of a theme, with the ids of the sentences that answer it in each document. */
export interface Topic {
  id: string;
  question: Localized;
  summary: Localized;
  answers: Record<string, string[]>;
}

/** A rule that can be checked later, in the words of one document. */
export interface Commitment extends CommitmentData {
  id: string;
}

/** What the commitments of one or more documents answer. */
export interface Question extends QuestionData {
  id: string;
}
