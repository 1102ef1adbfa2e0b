import { documentParts, type DocumentPart } from '../analysis/document/document-parts.ts';
import { paragraphs } from '../analysis/document/paragraphs.ts';
import type { Document } from '../corpus/model/corpus.ts';
import type { Localized } from '../corpus/model/localized.ts';

/**
 * A document as plain text: its parts in order, headings and paragraphs apart by an empty line, the
 * cells of a table by tabs. White space apart, the Chinese is the edition.
 */
export function plainText(document: Document, language: keyof Localized): string {
  return `${documentParts(document)
    .flatMap((part) => partTexts(part, language))
    .join('\n\n')}\n`;
}

function partTexts(part: DocumentPart, language: keyof Localized): string[] {
  if (part.kind === 'title') return [part.title[language]];
  if (part.kind === 'chapter') return [part.chapter[language]];
  if (part.kind === 'block') return [part.block[language]];
  const { provision } = part;
  const texts = paragraphs(provision).map((paragraph) =>
    paragraph.map((sentence) => sentence[language]).join(language === 'en' ? ' ' : ''),
  );
  return provision.heading === null ? texts : [provision.heading[language], ...texts];
}
