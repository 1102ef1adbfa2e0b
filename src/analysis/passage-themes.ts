import type { Document } from '../corpus/corpus.ts';
import { documentsById } from '../corpus/documents-by-id.ts';
import { sentencesOf } from '../corpus/sentences-of.ts';
import { CODES, type CodeId } from '../corpus/themes.ts';
import { remembered } from './remembered.ts';
import type { Passage } from './shared-wording.ts';

/** The primary themes of the sentences a passage stands in, in the order of the themes. */
export function passageThemes({ places }: Passage, documents: readonly Document[]): CodeId[] {
  const found = new Set(
    places.map(({ document, sentence }) => themeAt(documentsById(documents).get(document), sentence)),
  );
  return CODES.filter((code) => found.has(code));
}

function themeAt(document: Document | undefined, sentence: string): CodeId | undefined {
  return document && themesOf(document).get(sentence);
}

/** The themes of a document's sentences by their ids. */
const themesOf = remembered(
  (document: Document): ReadonlyMap<string, CodeId> =>
    new Map(sentencesOf(document).map(({ id, theme }) => [id, theme])),
);
