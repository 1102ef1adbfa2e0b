import type { Document } from './corpus.ts';

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
