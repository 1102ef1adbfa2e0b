import { groupBy } from '../../corpus/model/group-by.ts';
import { sum } from 'd3';
import type { Document } from '../../corpus/model/corpus.ts';
import { countHan } from '../../corpus/model/han.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import { DRAWS, interval95, themeSums } from './bootstrap-shares.ts';
import type { Passage } from '../wording/shared-wording.ts';

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
    const characters = drawnByScope(document.id, sentences, 'characters');
    const shared = drawnByScope(document.id, sentences, 'shared');
    return SCOPES.map((theme, index) => {
      const inScope = sentences.filter((sentence) => isWithin(sentence, theme));
      const [low, high] = interval95(
        Array.from(shared[index] ?? [], (each, draw) => each / (characters[index]?.[draw] ?? 0)).filter(
          Number.isFinite,
        ),
      );
      return {
        document: document.id,
        theme,
        characters: sum(inScope, (each) => each.characters),
        shared: sum(inScope, (each) => each.shared),
        share: ratio(inScope),
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

const placesIn = memoize((passages: readonly Passage[]) =>
  groupBy(
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

/** For each scope the sums of a measure in all draws of a document's sentences. */
function drawnByScope(
  document: string,
  sentences: readonly Measured[],
  measure: 'characters' | 'shared',
): Float64Array[] {
  const byTheme = themeSums(
    sentences.map((sentence) => ({ theme: sentence.theme, weight: sentence[measure] })),
    document,
  );
  const all = Float64Array.from({ length: DRAWS }, (_, draw) => sum(byTheme, (sums) => sums[draw]));
  return [all, ...byTheme];
}

function ratio(sentences: readonly Measured[]): number | null {
  const characters = sum(sentences, (each) => each.characters);
  return characters === 0 ? null : sum(sentences, (each) => each.shared) / characters;
}
