import { mean } from 'd3-array';
import type { Document } from '../corpus/corpus.ts';
import { CODES, type CodeId } from '../corpus/themes.ts';
import { bootstrapShares, interval95 } from './bootstrap-shares.ts';
import { themeShares, themeWeights, type Unit } from './theme-weights.ts';

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
export function themeContrast(documents: readonly Document[], unit: Unit): Contrast[] {
  const measured = documents.map((document) => {
    const weights = themeWeights(document, unit);
    return { id: document.id, shares: themeShares(weights), draws: bootstrapShares(weights, document.id) };
  });
  return measured.flatMap((own) => {
    const others = measured.filter((each) => each !== own);
    return CODES.map((theme) => {
      const [low, high] = interval95(
        own.draws.map((draw, round) =>
          difference(
            draw[theme],
            others.map(({ draws }) => draws[round]?.[theme] ?? 0),
          ),
        ),
      );
      return {
        document: own.id,
        theme,
        difference: difference(
          own.shares[theme],
          others.map(({ shares }) => shares[theme]),
        ),
        low,
        high,
      };
    });
  });
}

function difference(share: number, others: readonly number[]): number {
  return share - (mean(others) ?? share);
}
