import type { Document, Theme } from '../../corpus/corpus.ts';
import type { Interface } from '../../i18n/interface.ts';
import { themeName } from '../theme-name.ts';
import type { EditionView } from './edition-view.ts';

/** A sentence shorter than this can end on the line where the next one begins. */
const ONE_LINE = 40;

/** What the components of one document's MDX need to know. */
export function documentView(document: Document, themes: readonly Theme[], ui: Interface): EditionView {
  const sentences = new Map<string, ReturnType<EditionView['sentence']>>();
  for (const provision of document.provisions) {
    let lane: 0 | 1 = 0;
    for (const [index, sentence] of provision.sentences.entries()) {
      const before = provision.sentences[index - 1];
      lane = before !== undefined && before.characters < ONE_LINE && lane === 0 ? 1 : 0;
      sentences.set(sentence.id, { sentence, lane });
    }
  }
  return {
    ui,
    document,
    themeName: (code) => themeName(themes, code, ui),
    sentence: (id) => {
      const found = sentences.get(id);
      if (found === undefined) throw new Error(`${document.id} has no sentence ${id}.`);
      return found;
    },
    notes: (id) =>
      document.notes.map((note, index) => ({ note, number: index + 1 })).filter(({ note }) => note.at === id),
  };
}
