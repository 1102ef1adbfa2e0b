import { groupBy } from '../../corpus/model/group-by.ts';
import { sum } from 'd3';
import type { Document, Sentence } from '../../corpus/model/corpus.ts';
import { countHan } from '../../corpus/model/han.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import { codingRange, READINGS, type CodingRange, type ThemeOf } from './code-readings.ts';
import type { Passage } from '../wording/shared-wording.ts';

/** How much of a document's sentences of one theme it shares with other documents; the whole has no range. */
export interface SharedShare extends CodingRange {
  document: string;
  theme: SharedScope;
  /** The theme's sentences, their Han characters, and how many of these lie in a shared passage. */
  sentences: number;
  characters: number;
  shared: number;
  /** The part of the characters that is shared, 0 to 1; null where there are none. */
  share: number | null;
}

/** A theme, none, or `all`, the whole document. */
export type SharedScope = CodeId;

const SCOPES = ['all', ...CODES] as const;

/** The shared wording of every document, whole and by theme; a character in several passages counts once. */
export function sharedShares(documents: readonly Document[], passages: readonly Passage[]): SharedShare[] {
  return documents.flatMap((document) => {
    const measured = sentencesOf(document).map((sentence) => ({
      sentence,
      shared: sharedCharacters(document.id, sentence.id, sentence.zh, passages),
    }));
    return SCOPES.map((theme) => {
      const [own, ...codings] = READINGS.map((themeOf) => shareWithin(measured, theme, themeOf));
      if (own === undefined) throw new Error('There is no published code.');
      const shares = theme === 'all' ? [] : [own, ...codings].map(({ share }) => share);
      return { document: document.id, theme, ...own, ...codingRange(shares) };
    });
  });
}

interface Measured {
  sentence: Sentence;
  shared: number;
}

/** What is shared of the sentences that a reading gives a theme. */
function shareWithin(measured: readonly Measured[], scope: SharedScope, themeOf: ThemeOf) {
  const within = measured.filter(({ sentence }) => scope === 'all' || themeOf(sentence) === scope);
  const characters = sum(within, ({ sentence }) => sentence.characters);
  const shared = sum(within, (each) => each.shared);
  return {
    sentences: within.length,
    characters,
    shared,
    share: characters === 0 ? null : shared / characters,
  };
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
