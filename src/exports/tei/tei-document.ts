import { create } from 'xmlbuilder2';
import { HAS_ENGLISH } from '../../corpus/edition/edition.ts';
import type { Changes } from '../../corpus/schema/schema.ts';
import type { Document, Theme, Note, Provision, Block } from '../../corpus/model/corpus.ts';
import { teiHeader } from './tei-header.ts';
import { line, inBoth, TEI_LANGUAGES, type TeiNode } from './tei-node.ts';
import { documentParts, type DocumentPart } from '../../analysis/document/document-parts.ts';
import { paragraphs } from '../../analysis/document/paragraphs.ts';
import { sourceReader, type SourceReading } from '../../analysis/document/source-readings.ts';
import type { Localized } from '../../corpus/model/localized.ts';

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
  if (HAS_ENGLISH) teiText(group, document, englishWriter());
  teiNotes(text, document);
  return `${root.end()}\n`;
}

/** Writes the text of one language; pieces must come in the order of the document. */
interface TextWriter {
  language: keyof Localized;
  /** What names a piece: `n` is its id in the corpus, the same in both languages. */
  name: (id: string) => Record<string, string>;
  write: (node: TeiNode, text: string) => void;
}

/** Writes the Chinese, with the source's readings where the edition departs from it. */
function chineseWriter(document: Document): TextWriter {
  const read = sourceReader(document.segments);
  return {
    language: 'zh',
    name: (id) => ({ 'xml:id': `zh.${id}`, n: id }),
    write: (node, text) => {
      for (const reading of read(text)) writeReading(node, reading);
    },
  };
}

function englishWriter(): TextWriter {
  return {
    language: 'en',
    name: (id) => ({ 'xml:id': `en.${id}`, n: id, corresp: `#zh.${id}` }),
    write: (node, text) => {
      node.txt(text);
    },
  };
}

/** The text of a document in one language: a division for each chapter, provision and block. */
function teiText(group: TeiNode, document: Document, writer: TextWriter): void {
  const text = line(group, 'text', { 'xml:lang': TEI_LANGUAGES[writer.language] });
  const body = line(text, 'body');
  let chapter: TeiNode | undefined;
  const parts = documentParts(document);
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'chapter') {
      chapter = headed(body, 'chapter', part.chapter.id, part.chapter, writer);
      continue;
    }
    if (!parts.slice(index).some(isInChapter)) chapter = undefined;
    teiPart(chapter ?? body, part, writer);
  }
}

/** Closings, and blocks behind a document's last numbered provision, stand outside its chapters. */
function isInChapter(part: DocumentPart): boolean {
  return (
    part.kind === 'provision' && part.provision.chapter !== null && !part.provision.id.startsWith('closing')
  );
}

function teiPart(
  parent: TeiNode,
  part: Exclude<DocumentPart, { kind: 'chapter' }>,
  writer: TextWriter,
): void {
  if (part.kind === 'title') headed(parent, 'title', 'title', part.title, writer);
  if (part.kind === 'block') teiBlock(parent, part.block, writer);
  if (part.kind === 'provision') teiProvision(parent, part.provision, writer);
}

function headed(parent: TeiNode, type: string, id: string, text: Localized, writer: TextWriter): TeiNode {
  const division = line(parent, 'div', { type, ...writer.name(id) });
  writer.write(line(division, 'head'), text[writer.language]);
  return division;
}

function teiProvision(parent: TeiNode, provision: Provision, writer: TextWriter): void {
  const { id, heading } = provision;
  const division = line(parent, 'div', { type: 'provision', ...writer.name(id) });
  if (heading !== null) {
    writer.write(line(division, 'head', writer.name(`${id}.heading`)), heading[writer.language]);
  }
  for (const sentences of paragraphs(provision)) {
    const paragraph = line(division, 'p');
    for (const [index, sentence] of sentences.entries()) {
      const ana = [sentence.theme, ...sentence.also].map((theme) => `#${theme}`).join(' ');
      if (index > 0 && writer.language === 'en') paragraph.txt(' ');
      writer.write(paragraph.ele('s', { ...writer.name(sentence.id), ana }), sentence[writer.language]);
    }
  }
}

/** Where a block's text goes inside its division; a paragraph where nothing else is named. */
const ELEMENTS: Partial<Record<Block['kind'], readonly [string, ...string[]]>> = {
  addressee: ['opener', 'salute'],
  signature: ['signed'],
  date: ['dateline', 'date'],
  title: ['head'],
  annex: ['head'],
  caption: ['head'],
};

/** A block as a division, so that blocks may stand in any order. */
function teiBlock(parent: TeiNode, block: Block, writer: TextWriter): void {
  const { id, kind } = block;
  const division = line(parent, 'div', { type: kind, ...writer.name(id) });
  const text = block[writer.language];
  if (kind === 'table') {
    teiTable(division, text, writer);
    return;
  }
  const path = ELEMENTS[kind] ?? ['p'];
  for (const textLine of text.split('\n')) {
    const [first, ...inner] = path;
    const place = inner.reduce((node, name) => node.ele(name), line(division, first));
    writer.write(place, textLine);
  }
}

/** A table's rows are lines of its text, its cells apart by tabs; the first row is its head. */
function teiTable(division: TeiNode, text: string, writer: TextWriter): void {
  const table = line(division, 'table');
  for (const [index, row] of text.split('\n').entries()) {
    const cells = line(table, 'row', { role: index === 0 ? 'label' : 'data' });
    for (const cell of row.split('\t')) writer.write(line(cells, 'cell'), cell);
  }
}

/**
 * Adds a reading to running text: `sic` and `corr` for a correction, `orig` and `reg` for what is
 * undone by rule, `surplus` for what the edition leaves out.
 */
function writeReading(node: TeiNode, { kind, source, edition }: SourceReading): void {
  if (kind === 'same') {
    node.txt(edition);
  } else if (edition === '') {
    node.ele('surplus', { reason: kind }).txt(source);
  } else {
    const [before, after] = kind === 'correction' ? ['sic', 'corr'] : ['orig', 'reg'];
    const choice = node.ele('choice');
    choice.ele(before).txt(source);
    choice.ele(after).txt(edition);
  }
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
