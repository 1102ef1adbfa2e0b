import type { Document } from '../../corpus/model/corpus.ts';

/** Documents on a page of the list: about 200 KB of HTML, some 20 KB as it is sent. */
const ON_A_PAGE = 40;

/** The documents page by page, in the order of the corpus. */
export function documentPages(documents: readonly Document[], onPage = ON_A_PAGE): Document[][] {
  return Array.from({ length: Math.ceil(documents.length / onPage) }, (_, index) =>
    documents.slice(index * onPage, (index + 1) * onPage),
  );
}
