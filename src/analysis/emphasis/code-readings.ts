import { max, min } from 'd3';
import { CODINGS, type CodeId } from '../../corpus/model/themes.ts';
import type { Sentence } from '../../corpus/model/corpus.ts';

/** The theme that a sentence is counted for. */
export type ThemeOf = (sentence: Sentence) => CodeId;

/** The ways in which the themes can be read: as published, and by each of the independent codings. */
export const READINGS: readonly ThemeOf[] = [
  ({ theme }) => theme,
  ...CODINGS.map(
    (coding): ThemeOf =>
      ({ codings }) =>
        codings[coding].theme,
  ),
];

/** The smallest and the largest of a figure’s values by the readings; null where no coding bears on it. */
export interface CodingRange {
  low: number | null;
  high: number | null;
}

/** The range of a figure over its values by the readings; those that are null do not count. */
export function codingRange(values: readonly (number | null)[]): CodingRange {
  return { low: min(values, (value) => value) ?? null, high: max(values, (value) => value) ?? null };
}
