import type { Document } from './corpus.ts';
import { memoize } from './memoize.ts';

/** The documents by their ids. */
export const documentsById = memoize(
  (documents: readonly Document[]): ReadonlyMap<string, Document> =>
    new Map(documents.map((document) => [document.id, document])),
);
