import type { Document, Sentence } from './corpus.ts';

/** A text of a document in both languages, with its id. */
export interface DocumentText {
  id: string;
  zh: string;
  en: string;
}

/** Every text of a document: title, chapters, headings (`<provision>.heading`), sentences and blocks. */
export function documentTexts(document: Document): DocumentText[] {
  return [
    { id: 'title', ...document.title },
    ...document.chapters,
    ...document.provisions.flatMap(({ id, heading, sentences }) => [
      ...(heading === null ? [] : [{ id: `${id}.heading`, ...heading }]),
      ...sentences,
    ]),
    ...document.blocks,
  ];
}

/** All sentences of a document in their order: its body prose, without headings and blocks. */
export function sentencesOf(document: Document): Sentence[] {
  return document.provisions.flatMap((provision) => provision.sentences);
}
