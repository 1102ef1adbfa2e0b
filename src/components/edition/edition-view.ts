import type { Elsewhere } from '../../analysis/elsewhere.ts';
import type { Document, Provision, Sentence } from '../../corpus/corpus.ts';
import type { NoteMark } from '../../corpus/note-marks.ts';
import type { Interface } from '../../i18n/interface.ts';

/** What a document page hands to the components of its text. */
export interface EditionView {
  ui: Interface;
  document: Document;
  /** Glyph and name of a code, in the page's language. */
  themeName: (theme: Sentence['theme']) => { glyph: string; name: string };
  /** The lane of the margin in which the mark of a sentence stands, by its id. */
  lane: (sentence: string) => 0 | 1;
  /** The editors' and the translators' notes on one sentence, heading or block. */
  notes: (id: string) => NoteMark[];
  translatorNotes: (id: string) => NoteMark[];
  /** What each other document has on a provision's demand. */
  elsewhere: (provision: Provision) => Elsewhere[];
}
