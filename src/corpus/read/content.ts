import type {
  Changes,
  Coding,
  CodebookData,
  CommitmentData,
  CounterpartReadings,
  CounterpartsData,
  DocumentData,
  QuestionData,
  Reconciled,
  RevisionsData,
  TermData,
  TranslationData,
} from './schema.ts';
import type { ThemeData } from './theme-schema.ts';

/** The content as read from disk, each part by the id that joins it. */
export interface Content {
  documents: { id: string; mdx: string; data: DocumentData }[];
  sources: Record<string, { text: string; sha256: string }>;
  codes: Record<string, Reconciled>;
  first: Record<string, Coding>;
  second: Record<string, Coding>;
  themes: Record<string, ThemeData>;
  translations: Record<string, TranslationData>;
  revisions: Record<string, RevisionsData>;
  terms: Record<string, TermData>;
  commitments: Record<string, CommitmentData>;
  questions: Record<string, QuestionData>;
  counterparts: CounterpartsData;
  counterpartReadings: CounterpartReadings;
  codebook: CodebookData;
  changes: Changes;
}
