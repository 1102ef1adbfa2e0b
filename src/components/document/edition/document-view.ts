import type { DocumentCounterparts } from '../../../analysis/counterparts/counterparts-by-document.ts';
import type { Document, Note, Provision, Theme } from '../../../corpus/model/corpus.ts';
import { editorMark, translatorMark, type NoteMark } from '../../../corpus/model/note-marks.ts';
import type { Interface } from '../../../i18n/interface.ts';
import { sentencesOf } from '../../../corpus/model/sentences-of.ts';
import { themeName } from '../../../naming/theme-name.ts';
import type { EditionView } from './edition-view.ts';

/** A sentence shorter than this can end on the line where the next one begins. */
const ONE_LINE = 40;

/** What the components of one document's text need to know. */
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

/** The lane of each sentence's mark: two sentences that can share a line have marks beside each other. */
function sentenceLanes({ sentences }: Provision): [sentence: string, lane: 0 | 1][] {
  let lane: 0 | 1 = 0;
  return sentences.map(({ id }, index) => {
    const before = sentences[index - 1];
    lane = before !== undefined && before.characters < ONE_LINE && lane === 0 ? 1 : 0;
    return [id, lane];
  });
}
