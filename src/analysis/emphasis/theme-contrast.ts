import { sum } from 'd3';
import type { Document } from '../../corpus/model/corpus.ts';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import { DRAWS, interval95 } from './bootstrap-shares.ts';
import { themeProfiles } from './theme-profile.ts';
import type { Unit } from './theme-weights.ts';

/** How much more of a document goes to a theme than of the others, as a difference of shares from -1 to 1. */
export interface Contrast {
  document: string;
  theme: CodeId;
  /** The document's share less the mean of the other documents' shares. */
  difference: number;
  /** 95 % interval when the sentences of every document are drawn again with replacement. */
  low: number;
  high: number;
}

/** The contrast of every document with the mean of the others, for every theme and for none. */
export function themeContrast(
  documents: readonly Document[],
  unit: Unit,
  profiles = themeProfiles(documents, unit),
): Contrast[] {
  const others = documents.length - 1;
  const totals = new Map(
    CODES.map((theme) => [
      theme,
      {
        shares: sum(profiles, ({ shares }) => shares[theme]),
        draws: Float64Array.from({ length: DRAWS }, (_, round) =>
          sum(profiles, ({ draws }) => draws[theme][round] ?? 0),
        ),
      },
    ]),
  );
  return profiles.flatMap(({ document, shares, draws }) =>
    CODES.map((theme) => {
      const total = totals.get(theme);
      const [low, high] = interval95(
        draws[theme].map((share, round) => difference(share, total?.draws[round] ?? share, others)),
      );
      return {
        document: document.id,
        theme,
        difference: difference(shares[theme], total?.shares ?? shares[theme], others),
        low,
        high,
      };
    }),
  );
}

/** A share less the mean of the others' shares, from the total of all; 0 where there are no others. */
function difference(share: number, total: number, others: number): number {
  return others === 0 ? 0 : share - (total - share) / others;
}
