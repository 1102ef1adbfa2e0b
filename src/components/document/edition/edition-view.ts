import type { DocumentCounterparts } from '../../../analysis/counterparts/counterparts-by-document.ts';
import type {
  Block,
  Chapter,
  Document,
  Note,
  Provision,
  Sentence,
  Theme,
} from '../../../corpus/model/corpus.ts';
import { editorMark, translatorMark, type NoteMark } from '../../../corpus/model/note-marks.ts';
import { sentencesOf } from '../../../corpus/model/document-texts.ts';
import type { Interface } from '../../../i18n/interface.ts';
import { themeName } from '../../../naming/theme-name.ts';

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
  /** The lane of the margin for a sentence's mark, by the sentence's id. */
  lane: (sentence: string) => 0 | 1;
  /** The editors' and the translators' notes on one sentence, heading or block. */
  notes: (id: string) => NoteMark[];
  translatorNotes: (id: string) => NoteMark[];
  /** What each of the other documents has on the same subject as a provision. */
  elsewhere: (provision: Provision) => DocumentCounterparts[];
}

/** A sentence with fewer characters can end on the line where the next one begins. */
const ONE_LINE = 40;

/**
 * The view of the document whose text a page renders.
 * @throws on a page that has set no view.
 */
export function editionView({ view }: App.Locals): EditionView {
  if (view === undefined) throw new Error('Set Astro.locals.view = documentView(…) before <Content />.');
  return view;
}

/** The view of one document; `elsewhere` gives the counterparts of a provision in the other documents. */
export function documentView(
  document: Document,
  themes: readonly Theme[],
  ui: Interface,
  elsewhere: (provision: Provision) => DocumentCounterparts[],
): EditionView {
  const lanes = new Map(document.provisions.flatMap(sentenceLanes));
  return {
    document,
    chapter: lookUp(document, document.chapters),
    provision: lookUp(document, document.provisions),
    sentence: lookUp(document, sentencesOf(document)),
    block: lookUp(document, document.blocks),
    themeName: (code) => themeName(themes, code, ui),
    lane: (sentence) => lanes.get(sentence) ?? 0,
    elsewhere,
    notes: (id) => marksOf(document.notes, id, editorMark),
    translatorNotes: (id) => marksOf(document.translatorNotes, id, translatorMark),
  };
}

function lookUp<T extends { id: string }>(document: Document, parts: readonly T[]): (id: string) => T {
  const byId = new Map(parts.map((part) => [part.id, part]));
  return (id) => {
    const part = byId.get(id);
    if (part === undefined) throw new Error(`The corpus has no “${id}” in ${document.id}.`);
    return part;
  };
}

function marksOf(notes: readonly Note[], id: string, mark: (index: number) => NoteMark): NoteMark[] {
  return notes.flatMap((note, index) => (note.at === id ? mark(index) : []));
}

/** The lane of each sentence's mark: where two sentences can share a line, their marks stand side by side. */
function sentenceLanes({ sentences }: Provision): [sentence: string, lane: 0 | 1][] {
  let lane: 0 | 1 = 0;
  return sentences.map(({ id }, index) => {
    const before = sentences[index - 1];
    lane = before !== undefined && before.characters < ONE_LINE && lane === 0 ? 1 : 0;
    return [id, lane];
  });
}
