import type { Corpus, Document } from '../corpus/model/corpus.ts';
import { readableDocuments } from '../corpus/build/with-drafts.ts';
import type { QuotationText } from './quotation-library.ts';
import type { QuotationLanguage } from './quotation-language.ts';
import { convertedPairs, foldingOf } from '../search/text/folding.ts';
import type { Folding } from '../search/text/normalise.ts';

/** All texts of a language that quotations are compared with. */
export function quotationTexts(corpus: Corpus, language: QuotationLanguage) {
  const laid = readableDocuments(corpus).map((document) => quotationText(document, language));
  const all = laid.flatMap(({ pieces }) => pieces.map(([, text]) => text)).join('');
  return { language, folding: language === 'zh' ? quotationFolding(all) : {}, documents: laid };
}

/** What quotations are compared with: all that a document says, in reading order. */
export function quotationText(document: Document, language: QuotationLanguage): QuotationText {
  const { id, shortName, issued, stream } = document;
  const texts = textsById(document, language);
  return { id, shortName, issued, pieces: stream.map((piece) => [piece.id, texts.get(piece.id) ?? '']) };
}

/** The texts as they are shown: what is not prose keeps the white space inside it, a run of it as one. */
function textsById(
  { title, chapters, provisions, blocks }: Document,
  language: QuotationLanguage,
): Map<string, string> {
  return new Map([
    ['title', title[language]],
    ...chapters.map((chapter): [string, string] => [chapter.id, chapter[language]]),
    ...blocks.map((block): [string, string] => [block.id, block[language].trim().replace(/\s{2,}/gu, ' ')]),
    ...provisions.flatMap(({ id, heading, sentences }): [string, string][] => [
      [`${id}.heading`, heading?.[language] ?? ''],
      ...sentences.map((sentence): [string, string] => [sentence.id, sentence[language]]),
    ]),
  ]);
}

/**
 * The folding for texts that are compared on both sides: what can only be traditional, and also a
 * character that is at once simplified and the traditional form of another of the text (著 and 着).
 */
export function quotationFolding(text: string): Folding {
  const folding: Record<string, string> = { ...foldingOf(text) };
  const own = new Set(text);
  for (const [form, char] of convertedPairs(text)) {
    if (own.has(form) || folding[form] === undefined) folding[form] = char;
  }
  return folding;
}
