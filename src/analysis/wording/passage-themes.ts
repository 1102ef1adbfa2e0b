import type { Document } from '../../corpus/model/corpus.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { sentencesOf } from '../../corpus/model/sentences-of.ts';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import type { Passage } from './shared-wording.ts';

/** The primary themes of the sentences a passage stands in, in the order of the themes. */
export function passageThemes({ places }: Passage, documents: readonly Document[]): CodeId[] {
  const themes = sentenceThemes(documents);
  const found = new Set(places.map(({ document, sentence }) => themes.get(document)?.get(sentence)));
  return CODES.filter((code) => found.has(code));
}

const sentenceThemes = memoize(
  (documents: readonly Document[]) =>
    new Map(
      documents.map((document) => [
        document.id,
        new Map(sentencesOf(document).map(({ id, theme }) => [id, theme])),
      ]),
    ),
);
