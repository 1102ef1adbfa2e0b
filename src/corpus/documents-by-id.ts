import type { Document } from './corpus.ts';
import { remembered } from './remembered.ts';

/** The documents by their ids. */
export const documentsById = remembered(
  (documents: readonly Document[]): ReadonlyMap<string, Document> =>
    new Map(documents.map((document) => [document.id, document])),
);
