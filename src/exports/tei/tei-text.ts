import { documentParts, type DocumentPart } from '../../analysis/document/document-parts.ts';
import { paragraphs } from '../../analysis/document/paragraphs.ts';
import { sourceReader, type SourceReading } from '../../analysis/document/source-readings.ts';
import type { Document, Provision, Block } from '../../corpus/model/corpus.ts';
import type { Localized } from '../../corpus/model/localized.ts';
import { line, TEI_LANGUAGES, type TeiNode } from './tei-node.ts';

/** Writes the text of one language; pieces must come in the order of the document. */
interface TextWriter {
  language: keyof Localized;
  /** What names a piece: `n` is its id in the corpus, the same in both languages. */
  name: (id: string) => Record<string, string>;
  write: (node: TeiNode, text: string) => void;
}

/** Writes the Chinese, with the source's readings where the edition departs from it. */
export function chineseWriter(document: Document): TextWriter {
  const read = sourceReader(document.segments);
  return {
    language: 'zh',
    name: (id) => ({ 'xml:id': `zh.${id}`, n: id }),
    write: (node, text) => {
      for (const reading of read(text)) writeReading(node, reading);
    },
  };
}

export function englishWriter(): TextWriter {
  return {
    language: 'en',
    name: (id) => ({ 'xml:id': `en.${id}`, n: id, corresp: `#zh.${id}` }),
    write: (node, text) => {
      node.txt(text);
    },
  };
}

/** The text of a document in one language: a division for each chapter, provision and block. */
export function teiText(group: TeiNode, document: Document, writer: TextWriter): void {
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
  return part.kind === 'provision' && part.provision.chapter !== null && part.provision.id !== 'closing';
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
