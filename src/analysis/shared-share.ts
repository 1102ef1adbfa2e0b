import { sum } from 'd3-array';
import type { Document } from '../corpus/corpus.ts';
import { countHan } from '../corpus/han.ts';
import { remembered } from '../corpus/remembered.ts';
import { sentencesOf } from '../corpus/sentences-of.ts';
import { CODES, type CodeId } from '../corpus/themes.ts';
import { drawSums, interval95 } from './bootstrap-shares.ts';
import type { Passage } from './shared-wording.ts';

/** How much of a document's sentences of one theme it shares with other documents. */
export interface SharedShare {
  document: string;
  theme: SharedScope;
  /** Han characters of the theme's sentences, and how many of them lie in a shared passage. */
  characters: number;
  shared: number;
  /** The part of the characters that is shared, 0 to 1; null where there are none. */
  share: number | null;
  /** 95 % interval of the share when the document's sentences are drawn again with replacement. */
  low: number;
  high: number;
}

/** A theme, none, or the whole document. */
export type SharedScope = CodeId | 'all';

const SCOPES = ['all', ...CODES] as const;

/** The shared wording of every document, whole and by theme; a character in several passages counts once. */
export function sharedShares(documents: readonly Document[], passages: readonly Passage[]): SharedShare[] {
  return documents.flatMap((document) => {
    const sentences = sentencesOf(document).map(({ id, zh, theme, characters }) => ({
      theme,
      characters,
      shared: sharedCharacters(document.id, id, zh, passages),
    }));
    const draws = drawSums(
      sentences.map((sentence) => SCOPES.flatMap((scope) => counted(sentence, scope))),
      2 * SCOPES.length,
      document.id,
    );
    return SCOPES.map((theme, index) => {
      const own = sentences.filter((sentence) => isWithin(sentence, theme));
      const [shared = [], characters = []] = draws.slice(2 * index);
      const [low, high] = interval95(
        Array.from(shared, (each, draw) => each / (characters[draw] ?? 0)).filter(Number.isFinite),
      );
      return {
        document: document.id,
        theme,
        characters: sum(own, (each) => each.characters),
        shared: sum(own, (each) => each.shared),
        share: ratio(own),
        low,
        high,
      };
    });
  });
}

/** Han characters of a sentence that lie in at least one of the passages. */
export function sharedCharacters(
  document: string,
  sentence: string,
  text: string,
  passages: readonly Passage[],
): number {
  const places = placesIn(passages).get(`${document} ${sentence}`) ?? [];
  const covered = [...text].filter((_, point) =>
    places.some(({ start, end }) => start <= point && point < end),
  );
  return countHan(covered.join(''));
}

const placesIn = remembered((passages: readonly Passage[]) =>
  Map.groupBy(
    passages.flatMap(({ places }) => places),
    ({ document, sentence }) => `${document} ${sentence}`,
  ),
);

interface Measured {
  theme: CodeId;
  characters: number;
  shared: number;
}

function isWithin({ theme }: Measured, scope: SharedScope): boolean {
  return scope === 'all' || theme === scope;
}

/** What a sentence adds to a scope: its shared characters and all of them. */
function counted(sentence: Measured, scope: SharedScope): [shared: number, characters: number] {
  return isWithin(sentence, scope) ? [sentence.shared, sentence.characters] : [0, 0];
}

function ratio(sentences: readonly Measured[]): number | null {
  const characters = sum(sentences, (each) => each.characters);
  return characters === 0 ? null : sum(sentences, (each) => each.shared) / characters;
}
