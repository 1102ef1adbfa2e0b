import { documentParts, type DocumentPart } from '../../analysis/document/document-parts.ts';
import { paragraphs } from '../../analysis/document/paragraphs.ts';
import { sourceReader } from '../../analysis/document/source-readings.ts';
import type { Document, Provision } from '../../corpus/model/corpus.ts';
import type { Localized } from '../../corpus/model/localized.ts';
import { teiBlock } from './tei-block.ts';
import { line, TEI_LANGUAGES, type TeiNode } from './tei-node.ts';
import { writeReading } from './tei-reading.ts';

/** Writes the text of one language; pieces must come in the order of the document. */
export interface TextWriter {
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
