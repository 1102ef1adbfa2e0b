import type { Document } from './corpus.ts';

const known = new WeakMap<readonly Document[], ReadonlyMap<string, Document>>();

/** The documents by their ids, made once for a list. */
export function documentsById(documents: readonly Document[]): ReadonlyMap<string, Document> {
  const found = known.get(documents) ?? new Map(documents.map((document) => [document.id, document]));
  known.set(documents, found);
  return found;
}
