import { scaleLinear, scalePoint } from 'd3';

/** A figure with its interval, in the unit of the scale. */
export interface DotValue {
  key: string;
  /** Null where there is nothing to measure: the row stays empty. */
  value: number | null;
  low: number;
  high: number;
  /** Further values to mark on the row. */
  ticks?: readonly number[];
  /** End of a band that begins at 0. */
  band?: number;
}

/** A figure as a dot with its interval, in pixels of the panel. */
export interface DotRow {
  key: string;
  y: number;
  dot: { x: number; low: number; high: number } | null;
  ticks: number[];
  band: { x: number; width: number } | null;
}

/** One panel of small multiples: a row a figure, on a scale that all panels have in common. */
export function dotRows(
  values: readonly DotValue[],
  panel: { width: number; height: number; domain: readonly [number, number]; ticks: number },
): { rows: DotRow[]; axis: { value: number; x: number }[]; zero: number } {
  const x = scaleLinear([...panel.domain], [0, panel.width]);
  const y = scalePoint(
    values.map(({ key }) => key),
    [0, panel.height],
  ).padding(0.5);
  return {
    rows: values.map(({ key, value, low, high, ticks = [], band }) => ({
      key,
      y: y(key) ?? 0,
      dot: value === null ? null : { x: x(value), low: x(low), high: x(high) },
      ticks: ticks.map(x),
      band: band === undefined ? null : { x: x(0), width: x(band) - x(0) },
    })),
    axis: x.ticks(panel.ticks).map((value) => ({ value, x: x(value) })),
    zero: x(0),
  };
}
