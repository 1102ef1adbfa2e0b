import { create } from 'xmlbuilder2';
import type { Changes } from '../../corpus/read/schema.ts';
import type { Document, Theme, Note } from '../../corpus/model/corpus.ts';
import { teiHeader } from './tei-header.ts';
import { line, inBoth, TEI_LANGUAGES, type TeiNode } from './tei-node.ts';
import { chineseWriter, englishWriter, teiText } from './tei-text.ts';

/** What a TEI document says in addition to its text. */
export interface TeiContext {
  themes: readonly Theme[];
  /** Versions of the data, newest first. */
  changes: Changes;
  /** The document's absolute address; undefined where the site's address is not known. */
  address: string | undefined;
}

/**
 * A document as TEI P5: the Chinese with what its source reads, the translation joined to it by id,
 * and the notes. An id of the corpus is `n`, and `xml:id` with the language before it: `zh.9.4`, `en.9.4`.
 */
export function teiDocument(document: Document, context: TeiContext): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' });
  const tei = root.ele('http://www.tei-c.org/ns/1.0', 'TEI', { 'xml:id': document.id });
  teiHeader(tei, document, context);
  const text = line(tei, 'text');
  const group = line(text, 'group');
  teiText(group, document, chineseWriter(document));
  teiText(group, document, englishWriter());
  teiNotes(text, document);
  return `${root.end()}\n`;
}

/** The editors' notes on the Chinese and the translators' on the English, behind both texts. */
function teiNotes(text: TeiNode, { notes, translatorNotes }: Document): void {
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
