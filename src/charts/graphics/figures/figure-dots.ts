import { scaleBand, scaleLinear } from 'd3';
import { ofPhone, WHOLE } from '../../fluid.ts';

/** Height of a document's row in pixels. */
export const FIGURE_ROW = 24;
/** Where the scale begins, after the longest name, and where it ends, before the longest figure; in percent. */
const SCALE: readonly [number, number] = [ofPhone(94), WHOLE[1] - ofPhone(132)];

/** A document's number on a question; null where it sets none. */
export interface FigureValue {
  document: string;
  number: number | null;
}

/** A row; `y` is its middle in pixels, `x` a percentage of the width and null where there is no number. */
export interface FigurePlace {
  y: number;
  x: number | null;
}

/** Documents below each other, each with its number on a scale from 0 to the largest of them. */
export function figureDots<Value extends FigureValue>(
  values: readonly Value[],
  largest: number,
): { rows: (Value & FigurePlace)[]; zero: number } {
  const x = scaleLinear([0, largest], SCALE);
  const y = scaleBand(
    values.map(({ document }) => document),
    [0, values.length * FIGURE_ROW],
  );
  return {
    rows: values.map((value) => ({
      ...value,
      y: (y(value.document) ?? 0) + y.bandwidth() / 2,
      x: value.number === null ? null : x(value.number),
    })),
    zero: x(0),
  };
}
