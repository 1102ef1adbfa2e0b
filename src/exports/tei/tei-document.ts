import { create } from 'xmlbuilder2';
import type { Change } from '../../corpus/read/schema.ts';
import type { Document, Theme } from '../../corpus/model/corpus.ts';
import { teiHeader } from './tei-header.ts';
import { line } from './tei-node.ts';
import { teiNotes } from './tei-notes.ts';
import { chineseWriter, englishWriter, teiText } from './tei-text.ts';

/** What a TEI document says beside its text. */
export interface TeiContext {
  themes: readonly Theme[];
  /** Versions of the data, newest first. */
  changes: readonly [Change, ...Change[]];
  /** The document's absolute address; undefined where the site's own is not known. */
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
