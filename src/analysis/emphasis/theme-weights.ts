import { rollup, sum } from 'd3';
import type { Document, Sentence } from '../../corpus/model/corpus.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import type { ThemeOf } from './code-readings.ts';

export const UNITS = ['characters', 'sentences', 'provisions'] as const;
export type Unit = (typeof UNITS)[number];

/** Something for each unit. */
export function byUnit<T>(of: (unit: Unit) => T): Record<Unit, T> {
  return Object.fromEntries(UNITS.map((unit) => [unit, of(unit)])) as Record<Unit, T>;
}

/** What a sentence or provision adds to its theme. */
export interface Weight {
  theme: CodeId;
  /** Han characters where these are the unit, or else 1. */
  weight: number;
  characters: number;
}

/**
 * The weights of a document in a unit, by the published codes unless others are asked for. A provision counts
 * once, for the theme with most of its characters; the earlier theme wins a tie.
 */
export function themeWeights(
  document: Document,
  unit: Unit,
  themeOf: ThemeOf = ({ theme }) => theme,
): Weight[] {
  if (unit === 'provisions') {
    return document.provisions.map(({ sentences }) => ({
      theme: leadingTheme(sentences, themeOf),
      characters: sum(sentences, (each) => each.characters),
      weight: 1,
    }));
  }
  return sentencesOf(document).map((sentence) => ({
    theme: themeOf(sentence),
    characters: sentence.characters,
    weight: unit === 'characters' ? sentence.characters : 1,
  }));
}

/** Each theme's part of all weights, from 0 to 1 and adding to 1; all 0 where there is no weight. */
export function themeShares(weights: readonly Weight[]): Record<CodeId, number> {
  const sums = rollup(
    weights,
    (own) => sum(own, ({ weight }) => weight),
    ({ theme }) => theme,
  );
  const total = sum(weights, ({ weight }) => weight);
  return Object.fromEntries(CODES.map((theme) => [theme, total === 0 ? 0 : (sums.get(theme) ?? 0) / total]));
}

function leadingTheme(sentences: readonly Sentence[], themeOf: ThemeOf): CodeId {
  const size = (theme: CodeId) =>
    sum(
      sentences.filter((each) => themeOf(each) === theme),
      (each) => each.characters,
    );
  return CODES.reduce((best, theme) => (size(theme) > size(best) ? theme : best));
}
