import { scaleQuantize } from 'd3';

/** How dark a cell is: 0 for nothing, then 1 to 5. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** The level of a value from 0 to `max`, on a square-root scale, so that small values stay apart. */
export function heatLevel(value: number, max: number): HeatLevel {
  if (value === 0) return 0;
  return scaleQuantize<HeatLevel>([0, Math.sqrt(max)], [1, 2, 3, 4, 5])(Math.sqrt(value));
}
