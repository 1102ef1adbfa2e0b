import { sum } from 'd3';
import type { Document } from '../../corpus/model/corpus.ts';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import { codingRange, READINGS, type CodingRange } from './code-readings.ts';
import { themeProfiles } from './theme-profile.ts';
import type { Unit } from './theme-weights.ts';

/** How much more of a document goes to a theme than of the others, as a difference of shares from -1 to 1. */
export interface Contrast extends CodingRange {
  document: string;
  theme: CodeId;
  /** The document's share less the mean of the other documents' shares. */
  difference: number;
}

/** The contrast of every document with the mean of the others, for every theme and for none. */
export function themeContrast(
  documents: readonly Document[],
  unit: Unit,
  profiles = themeProfiles(documents, unit),
): Contrast[] {
  const others = documents.length - 1;
  const totals = READINGS.map(
    (_, reading) => (theme: CodeId) => sum(profiles, ({ readings }) => readings[reading]?.[theme]),
  ).map((total) => Object.fromEntries(CODES.map((theme) => [theme, total(theme)])));
  return profiles.flatMap(({ document, readings }) =>
    CODES.map((theme) => {
      const differences = readings.map((shares, reading) =>
        differenceFrom(shares[theme] ?? 0, totals[reading]?.[theme] ?? 0, others),
      );
      const [difference = 0] = differences;
      return { document: document.id, theme, difference, ...codingRange(differences) };
    }),
  );
}

/** A share less the mean of the others' shares, from the total of all; 0 where there are no others. */
function differenceFrom(share: number, total: number, others: number): number {
  return others === 0 ? 0 : share - (total - share) / others;
}
