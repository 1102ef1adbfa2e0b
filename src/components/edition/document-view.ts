import type { Elsewhere } from '../../analysis/elsewhere.ts';
import type { Document, Note, Provision, Theme } from '../../corpus/corpus.ts';
import type { Interface } from '../../i18n/interface.ts';
import { themeName } from '../theme-name.ts';
import type { EditionView, NoteMark } from './edition-view.ts';

/** A sentence shorter than this can end on the line where the next one begins. */
const ONE_LINE = 40;

/** What the components of one document's MDX need to know. */
export function documentView(
  document: Document,
  themes: readonly Theme[],
  ui: Interface,
  elsewhere: (provision: Provision) => Elsewhere[],
): EditionView {
  const sentences = new Map<string, ReturnType<EditionView['sentence']>>();
  for (const provision of document.provisions) {
    let lane: 0 | 1 = 0;
    for (const [index, sentence] of provision.sentences.entries()) {
      const before = provision.sentences[index - 1];
      lane = before !== undefined && before.characters < ONE_LINE && lane === 0 ? 1 : 0;
      sentences.set(sentence.id, { sentence, lane });
    }
  }
  const english = englishTexts(document);
  return {
    ui,
    document,
    themeName: (code) => themeName(themes, code, ui),
    sentence: (id) => {
      const found = sentences.get(id);
      if (found === undefined) throw new Error(`${document.id} has no sentence ${id}.`);
      return found;
    },
    english: (id) => english.get(id) ?? '',
    elsewhere: (id) => {
      const provision = document.provisions.find((each) => each.id === id);
      return provision === undefined ? [] : elsewhere(provision);
    },
    notes: (id) => marksOf(document.notes, id, editorMark),
    translatorNotes: (id) => marksOf(document.translatorNotes, id, translatorMark),
  };
}

/** The mark of the editors' note at a place in their list, from 0: 1, 2, … */
export function editorMark(index: number): NoteMark {
  return { mark: String(index + 1), anchor: `note-${index + 1}` };
}

/** The mark of the translators' note at a place in their list, from 0: a, b, … */
export function translatorMark(index: number): NoteMark {
  const letter = String.fromCodePoint(0x61 + index);
  return { mark: letter, anchor: `translator-note-${letter}` };
}

function marksOf(notes: readonly Note[], id: string, mark: (index: number) => NoteMark): NoteMark[] {
  return notes.flatMap((note, index) => (note.at === id ? mark(index) : []));
}

function englishTexts({ title, chapters, provisions, blocks }: Document): Map<string, string> {
  return new Map([
    ['title', title.en],
    ...chapters.map(({ id, en }) => [id, en] as const),
    ...provisions.map(({ id, heading }) => [`${id}.heading`, heading?.en ?? ''] as const),
    ...blocks.map(({ id, en }) => [id, en] as const),
  ]);
}
