import type { Document, Note } from '../../corpus/model/corpus.ts';
import { inBoth, line, TEI_LANGUAGES, type TeiNode } from './tei-node.ts';

/** The editors' notes on the Chinese and the translators' on the English, behind both texts. */
export function teiNotes(text: TeiNode, { notes, translatorNotes }: Document): void {
  if (notes.length + translatorNotes.length === 0) return;
  const division = line(line(text, 'back'), 'div', { type: 'notes' });
  for (const note of notes) teiNote(division, note, 'zh', 'editors');
  for (const note of translatorNotes) teiNote(division, note, 'en', 'translators');
}

function teiNote(division: TeiNode, note: Note, language: 'zh' | 'en', resp: string): void {
  const node = line(division, 'note', { type: resp, resp: `#${resp}`, target: `#${language}.${note.at}` });
  line(node, 'label', { 'xml:lang': TEI_LANGUAGES[language] }).txt(note.phrase);
  inBoth(node, 'p', note);
}
