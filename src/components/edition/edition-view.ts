import type { Elsewhere } from '../../analysis/elsewhere.ts';
import type { Document, Sentence } from '../../corpus/corpus.ts';
import type { Interface } from '../../i18n/interface.ts';

/** What a document page hands to the components of its MDX. */
export interface EditionView {
  ui: Interface;
  document: Document;
  /** Glyph and name of a code, in the page's language. */
  themeName: (theme: Sentence['theme']) => { glyph: string; name: string };
  /** The sentence of an id, and the lane of the margin its mark stands in. */
  sentence: (id: string) => { sentence: Sentence; lane: 0 | 1 };
  /** The editors' and the translators' notes on one sentence, heading or block. */
  notes: (id: string) => NoteMark[];
  translatorNotes: (id: string) => NoteMark[];
  /** The English of a title, heading, sentence or block. */
  english: (id: string) => string;
  /** What each other document has on a provision's demand. */
  elsewhere: (id: string) => Elsewhere[];
}

/** A note's mark on the page: `1`, `2`… for the editors' notes, `a`, `b`… for the translators'. */
export interface NoteMark {
  mark: string;
  /** Id of the note in its list. */
  anchor: string;
}
