import type { Pronunciation } from '../model/han.ts';
import type { CodingId } from '../model/themes.ts';
import type { CommitmentData, QuestionData } from '../schema/commitment-schema.ts';
import type { Exercise } from '../schema/exercise-schema.ts';
import type { FindingData } from '../schema/finding-schema.ts';
import type {
  Changes,
  Coding,
  CodebookData,
  CounterpartReadings,
  CounterpartsData,
  DocumentData,
  PassageRenderings,
  Reconciled,
  RevisionsData,
  TranslationData,
} from '../schema/schema.ts';
import type { TermData, Work } from '../schema/term-schema.ts';
import type { ThemeData } from '../schema/theme-schema.ts';

/** The content as read from disk, each part by the id that joins it. */
export interface Content extends Record<CodingId, Record<string, Coding>> {
  documents: { id: string; mdx: string; data: DocumentData }[];
  sources: Record<string, { text: string; sha256: string }>;
  codes: Record<string, Reconciled>;
  themes: Record<string, ThemeData>;
  translations: Record<string, TranslationData>;
  revisions: Record<string, RevisionsData>;
  terms: Record<string, TermData>;
  works: Work[];
  /** Empty where there is no such file. */
  pronunciations: Pronunciation[];
  commitments: Record<string, CommitmentData>;
  questions: Record<string, QuestionData>;
  findings: Record<string, FindingData>;
  counterparts: CounterpartsData;
  counterpartReadings: CounterpartReadings;
  /** Empty where there is no such file. */
  passages: PassageRenderings;
  /** Empty where there is no such file. */
  exercises: Exercise[];
  codebook: CodebookData;
  changes: Changes;
  /** The ids of documents of which nothing can be read, while mistakes are gathered. */
  unread: readonly string[];
}
