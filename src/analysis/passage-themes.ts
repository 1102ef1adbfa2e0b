import type { Document } from '../corpus/corpus.ts';
import { documentsById } from '../corpus/documents-by-id.ts';
import { sentencesOf } from '../corpus/sentences-of.ts';
import { CODES, type CodeId } from '../corpus/themes.ts';
import type { Passage } from './shared-wording.ts';

/** The primary themes of the sentences a passage stands in, in the order of the themes. */
export function passageThemes({ places }: Passage, documents: readonly Document[]): CodeId[] {
  const found = new Set(
    places.map(({ document, sentence }) => themesOf(documentsById(documents).get(document)).get(sentence)),
  );
  return CODES.filter((code) => found.has(code));
}

const themes = new WeakMap<Document, ReadonlyMap<string, CodeId>>();

/** The themes of a document's sentences by their ids, made once. */
function themesOf(document: Document | undefined): ReadonlyMap<string, CodeId> {
  if (document === undefined) return new Map();
  const own = themes.get(document) ?? new Map(sentencesOf(document).map(({ id, theme }) => [id, theme]));
  themes.set(document, own);
  return own;
}
