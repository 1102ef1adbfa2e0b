import type { DocumentCounterparts } from '../../../analysis/counterparts/counterparts-by-document.ts';
import type { Block, Chapter, Document, Provision, Sentence } from '../../../corpus/model/corpus.ts';
import type { NoteMark } from '../../../corpus/model/note-marks.ts';

/** What the components of a document's text look up, each by the id that its MDX gives it. */
export interface EditionView {
  document: Document;
  /** @throws where the document has nothing of this id. */
  chapter: (id: string) => Chapter;
  provision: (id: string) => Provision;
  sentence: (id: string) => Sentence;
  block: (id: string) => Block;
  /** Glyph and name of a code, in the page's language. */
  themeName: (theme: Sentence['theme']) => { glyph: string; name: string };
  /** The lane of the margin in which the mark of a sentence stands, by its id. */
  lane: (sentence: string) => 0 | 1;
  /** The editors' and the translators' notes on one sentence, heading or block. */
  notes: (id: string) => NoteMark[];
  translatorNotes: (id: string) => NoteMark[];
  /** What each other document has on a provision's demand. */
  elsewhere: (provision: Provision) => DocumentCounterparts[];
}

/**
 * The view of the document whose text a page renders.
 * @throws where a component of a document's text stands on a page that has set none.
 */
export function editionView({ view }: App.Locals): EditionView {
  if (view === undefined) throw new Error('Set Astro.locals.view = documentView(…) before <Content />.');
  return view;
}
