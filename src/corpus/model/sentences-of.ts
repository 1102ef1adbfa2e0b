import type { Document, Sentence } from './corpus.ts';

/** All sentences of a document in their order: its body prose, without headings and blocks. */
export function sentencesOf(document: Document): Sentence[] {
  return document.provisions.flatMap((provision) => provision.sentences);
}
