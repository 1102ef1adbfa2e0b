import type { CodingRange } from '../../analysis/emphasis/code-readings.ts';

/** What a figure of a table measures: a part, from 0 to 1, or a number. */
export type Measured = 'share' | 'themes' | 'position' | 'shared' | 'wording' | 'number' | 'count';

const NUMBERS: readonly Measured[] = ['number', 'count'];

/** A cell’s figure as a number, with its range over the codings where they bear on it. */
export interface CellFigure extends CodingRange {
  measure: Measured;
  value: number;
}

/** A figure as a cell of the page keeps it, with as many decimals as under `/data/`: `share 0.466000 0.440000 0.470000`. */
export function keptFigure({ measure, value, low, high }: CellFigure): string {
  const decimals = NUMBERS.includes(measure) ? 0 : 6;
  return [measure, ...[value, low, high].map((each) => each?.toFixed(decimals))].join(' ').trimEnd();
}
