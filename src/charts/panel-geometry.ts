/** Geometry of a panel in pixels of its drawing, close to those of a phone's screen, so that text stays legible. */
export const PANEL = { width: 340, label: 98, value: 40, row: 24, axis: 20 };

/** Width of the plot between labels and figures. */
export const PLOT_WIDTH = PANEL.width - PANEL.label - PANEL.value;

/** Height of a panel with a number of rows, including its axis. */
export function panelHeight(rows: number): number {
  return rows * PANEL.row + PANEL.axis;
}

/** A coordinate as it is written into a drawing: a tenth of a pixel is fine enough. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
