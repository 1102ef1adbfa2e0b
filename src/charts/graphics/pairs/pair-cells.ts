import { extent, interpolateNumber } from 'd3';
import { WHOLE } from '../../fluid.ts';

/** Height of a row in pixels. */
export const PAIR_ROW = 46;
/** The faintest and the strongest ink of a cell, as its opacity. */
const INK: readonly [number, number] = [0.05, 0.5];

/** Two documents, the earlier in the order first, with what they have in common, from 0 to 1. */
export interface Pair {
  a: string;
  b: string;
  value: number;
}

/** A cell, or the place of a document's name; `y` is its top in pixels, `x` and `width` percentages of the width. */
export interface PairPlace {
  x: number;
  y: number;
  width: number;
}

/**
 * Every pair once: a row for the later document, a column for the earlier, and the names where the two would meet.
 * The more two have in common, the darker their cell.
 */
export function pairCells<Each extends Pair>(
  documents: readonly string[],
  pairs: readonly Each[],
): { cells: (Each & PairPlace & { ink: number })[]; names: (PairPlace & { document: string })[] } {
  // Pages draw it too: a scale of D3’s would bring more along than it does here.
  const width = WHOLE[1] / documents.length;
  const x = (document: string) => documents.indexOf(document) * width;
  const y = (document: string) => documents.indexOf(document) * PAIR_ROW;
  const [least = 0, most = 0] = extent(pairs, ({ value }) => value);
  const shade = interpolateNumber(...INK);
  return {
    cells: pairs.map((pair) => ({
      ...pair,
      x: x(pair.a),
      y: y(pair.b),
      width,
      ink: shade(most === least ? 1 : (pair.value - least) / (most - least)),
    })),
    names: documents.map((document) => ({ document, x: x(document), y: y(document), width })),
  };
}
