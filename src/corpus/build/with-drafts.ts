import type { Corpus, Document } from '../model/corpus.ts';
import { memoize } from '../model/memoize.ts';

/** All documents that can be read, drafts last. */
export function readableDocuments({ documents, drafts }: Pick<Corpus, 'documents' | 'drafts'>): Document[] {
  return [...documents, ...drafts];
}

/** The corpus as the pages of a draft compare it with the documents: by wording alone, with nothing corrected by hand. */
export const withDrafts = memoize((corpus: Corpus): Corpus => ({
  ...corpus,
  documents: readableDocuments(corpus),
  counterpartCorrections: [],
}));

/** The corpus in which a document stands: a draft’s has the drafts too. */
export function corpusAround({ draft }: Pick<Document, 'draft'>, corpus: Corpus): Corpus {
  return draft === true ? withDrafts(corpus) : corpus;
}
