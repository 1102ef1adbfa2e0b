import type { Document } from '../../corpus/model/corpus.ts';
import { documentsById } from '../../corpus/model/documents-by-id.ts';
import type { Localized } from '../../corpus/model/localized.ts';
import { shortNames } from '../../naming/short-name.ts';
import { passagesOf } from '../emphasis/figures-of.ts';
import type { RenderedPassage } from './rendered-wording.ts';

/** Places of a passage in other documents that a file names: a formula can stand in all of them. */
const PLACES = 30;

/** `wording/<document>.json`: the wording that one document shares, with the names of the documents it stands in. */
export interface WordingFile {
  names: Record<string, Localized>;
  /** In each, `places` are those in the document and the first 30 others, in the order of the corpus; `all` counts them all. */
  passages: (RenderedPassage & { all: number })[];
}

/** The file of one document. */
export function wordingFile(
  document: Document,
  passages: readonly RenderedPassage[],
  documents: readonly Document[],
): WordingFile {
  const shared = passagesOf(passages, [document]).map((passage) => cut(passage, document.id));
  const holders = new Set(shared.flatMap(({ places }) => places.map((place) => place.document)));
  const names = [...holders].flatMap((id) => {
    const named = documentsById(documents).get(id);
    return named === undefined ? [] : [[id, shortNames(named)] as const];
  });
  return { names: Object.fromEntries(names), passages: shared };
}

function cut(passage: RenderedPassage, document: string): WordingFile['passages'][number] {
  let others = 0;
  const places = passage.places.filter((place) => place.document === document || others++ < PLACES);
  return { ...passage, places, all: passage.places.length };
}
