import type { Corpus, Document } from '../corpus/corpus.ts';
import { quotationFolding } from './quotation-folding.ts';
import type { QuotationText } from './quotation-library.ts';
import type { QuotationLanguage } from './quotation-units.ts';

/** The texts that quotations are compared with: all that a document says, in reading order. */
export function quotationTexts({ documents }: Corpus, language: QuotationLanguage) {
  const laid = documents.map((document): QuotationText => {
    const { id, shortName, issued } = document;
    const texts = textsById(document, language);
    return {
      id,
      shortName,
      issued,
      pieces: document.stream.map((piece) => [piece.id, texts.get(piece.id) ?? '']),
    };
  });
  const all = laid.flatMap(({ pieces }) => pieces.map(([, text]) => text)).join('');
  return { language, folding: language === 'zh' ? quotationFolding(all) : {}, documents: laid };
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
