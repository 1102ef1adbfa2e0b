import type { Document } from '../corpus/corpus.ts';
import { CODES, type CodeId } from '../corpus/themes.ts';
import type { Passage } from './shared-wording.ts';

/** The primary themes of the sentences a passage stands in, in the order of the themes. */
export function passageThemes({ places }: Passage, documents: readonly Document[]): CodeId[] {
  const found = new Set(
    places.map(
      ({ document, sentence }) =>
        documents
          .find(({ id }) => id === document)
          ?.provisions.flatMap((provision) => provision.sentences)
          .find(({ id }) => id === sentence)?.theme,
    ),
  );
  return CODES.filter((code) => found.has(code));
}
