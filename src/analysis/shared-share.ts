import { sum } from 'd3-array';
import type { Document } from '../corpus/corpus.ts';
import { countHan } from '../corpus/han.ts';
import { sentencesOf } from '../corpus/sentences-of.ts';
import { CODES, type CodeId } from '../corpus/themes.ts';
import type { Passage } from './shared-wording.ts';

/** How much of a document's sentences of one theme it shares with other documents. */
export interface SharedShare {
  document: string;
  theme: CodeId;
  /** Han characters of the theme's sentences, and how many of them lie in a shared passage. */
  characters: number;
  shared: number;
}

/** The shared wording of every document by theme; a character in several passages counts once. */
export function sharedShares(documents: readonly Document[], passages: readonly Passage[]): SharedShare[] {
  return documents.flatMap((document) => {
    const sentences = sentencesOf(document).map(({ id, zh, theme, characters }) => ({
      theme,
      characters,
      shared: sharedCharacters(document.id, id, zh, passages),
    }));
    return CODES.map((theme) => {
      const own = sentences.filter((each) => each.theme === theme);
      return {
        document: document.id,
        theme,
        characters: sum(own, (each) => each.characters),
        shared: sum(own, (each) => each.shared),
      };
    });
  });
}

function sharedCharacters(
  document: string,
  sentence: string,
  text: string,
  passages: readonly Passage[],
): number {
  const places = passages
    .flatMap((passage) => passage.places)
    .filter((place) => place.document === document && place.sentence === sentence);
  const covered = [...text].filter((_, point) =>
    places.some(({ start, end }) => start <= point && point < end),
  );
  return countHan(covered.join(''));
}
