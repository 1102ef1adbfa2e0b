import { scaleLinear, scalePoint } from 'd3';
import type { Panel, Subject } from '../chart.ts';
import { PANEL, panelHeight } from '../panel-geometry.ts';

/** A panel of figures as dots, on a scale that all panels of the chart have in common. */
export interface DotPanel extends Panel {
  scale: DotScale;
  rows: DotRow[];
}

export interface DotScale {
  domain: readonly [number, number];
  /** About how many ticks the axis has. */
  ticks: number;
  format: 'percent' | 'points' | 'number';
}

/** A figure with its range over the codings, in the unit of the scale. */
export interface DotFigure {
  key: string;
  /** Null where there is nothing to measure: the row stays empty. */
  value: number | null;
  /** Null where no coding bears on the figure. */
  low: number | null;
  high: number | null;
}

/** A figure as a row of a panel. */
export interface DotRow extends DotFigure {
  subject: Subject;
  label: string;
  glyph?: string;
  /** The address of the sentences that the figure counts. */
  href: string;
  /** The figure as it is printed, and as it is read out with its range. */
  text: string;
  name: string;
}

/** Where a row is drawn, in pixels of the panel. */
export interface DotGeometry {
  y: number;
  dot: number | null;
  /** Null where all codings give the same. */
  range: { low: number; high: number } | null;
}

/** Panels on one scale, each as high as its rows. */
export function dotPanels(
  scale: DotScale,
  panels: readonly Omit<DotPanel, 'scale' | 'height'>[],
): DotPanel[] {
  return panels.map((panel) => ({ ...panel, scale, height: panelHeight(panel.rows.length) }));
}

/** Lays out rows below each other over a width in pixels; each keeps its figure as `row`. */
export function dotRows<Row extends DotFigure>(
  rows: readonly Row[],
  width: number,
  { domain, ticks }: Omit<DotScale, 'format'>,
): { placed: (DotGeometry & { row: Row })[]; axis: { value: number; x: number }[]; zero: number } {
  const x = scaleLinear([...domain], [0, width]);
  const keys = rows.map(({ key }) => key);
  const y = scalePoint(keys, [0, rows.length * PANEL.row]).padding(0.5);
  return {
    placed: rows.map((row) => ({
      row,
      y: y(row.key) ?? 0,
      dot: row.value === null ? null : x(row.value),
      range:
        row.low === null || row.high === null || row.low === row.high
          ? null
          : { low: x(row.low), high: x(row.high) },
    })),
    axis: x.ticks(ticks).map((value) => ({ value, x: x(value) })),
    zero: x(0),
  };
}
