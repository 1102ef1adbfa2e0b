import { extent, interpolateNumber, scaleBand } from 'd3';
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
  const x = scaleBand(documents, WHOLE);
  const y = scaleBand(documents, [0, documents.length * PAIR_ROW]);
  const width = x.bandwidth();
  const [least = 0, most = 0] = extent(pairs, ({ value }) => value);
  // Pages draw it too: a linear scale of D3’s would bring its formats along.
  const shade = interpolateNumber(...INK);
  return {
    cells: pairs.map((pair) => ({
      ...pair,
      x: x(pair.a) ?? 0,
      y: y(pair.b) ?? 0,
      width,
      ink: shade(most === least ? 1 : (pair.value - least) / (most - least)),
    })),
    names: documents.map((document) => ({ document, x: x(document) ?? 0, y: y(document) ?? 0, width })),
  };
}
