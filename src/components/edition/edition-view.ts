import type { Elsewhere } from '../../analysis/elsewhere.ts';
import type { Document, Note, Sentence } from '../../corpus/corpus.ts';
import type { Interface } from '../../i18n/interface.ts';

/** What a document page hands to the components of its MDX. */
export interface EditionView {
  ui: Interface;
  document: Document;
  /** Glyph and name of a code, in the page's language. */
  themeName: (theme: Sentence['theme']) => { glyph: string; name: string };
  /** The sentence of an id, and the lane of the margin its mark stands in. */
  sentence: (id: string) => { sentence: Sentence; lane: 0 | 1 };
  /** The notes on one sentence, heading or block, with their numbers on the page, from 1. */
  notes: (id: string) => { note: Note; number: number }[];
  /** The translators' notes on one text, with their letters on the page, from a. */
  translatorNotes: (id: string) => { note: Note; letter: string }[];
  /** The English of a title, heading, sentence or block. */
  english: (id: string) => string;
  /** What each other document has on a provision's demand. */
  elsewhere: (id: string) => Elsewhere[];
}
