import type { Document } from '../corpus/model/corpus.ts';

/** Up to so many documents the texts are also one file (some 10 MB); above, each document has its file. */
const MOST = 200;

/** The data files that hold the texts of all documents; none where they would be too large to open. */
export function wholeFiles(documents: readonly Document[]): ('corpus' | 'wording')[] {
  return documents.length > MOST ? [] : ['corpus', 'wording'];
}
