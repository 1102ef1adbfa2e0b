import { scalePoint } from 'd3';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import type { Panel } from '../chart.ts';
import { strip, type StripBar } from '../strip/strip.ts';

/** Height of a theme's row and size of the plot of a panel, in pixels of the drawing. */
export const POSITION_ROW = 22;
export const POSITION_PLOT = { width: 240, height: CODES.length * POSITION_ROW };

/** A panel that shows where in one document each theme stands. */
export interface PositionPanel extends Panel {
  rows: (PlacedTheme & { glyph: string; name: string })[];
  sentences: (PositionSentence & { href: string; name: string })[];
}

export interface PlacedTheme {
  theme: CodeId;
  /** The mean place of the theme’s sentences from 0 to 1; null where it has none. */
  position: number | null;
}

export interface PositionSentence {
  id: string;
  theme: CodeId;
  characters: number;
}

/** A document from left to right with a row for every theme, in pixels of the panel; `y` is a row's middle. */
export function positionRows<Row extends PlacedTheme, Sentence extends PositionSentence>(
  rows: readonly Row[],
  sentences: readonly Sentence[],
  panel: { width: number; height: number },
): { means: (Row & { y: number; mean: number | null })[]; bars: (Sentence & StripBar & { y: number })[] } {
  const themes = rows.map(({ theme }) => theme);
  const y = scalePoint<CodeId>(themes, [0, panel.height]).padding(0.5);
  const rowOf = (theme: CodeId) => y(theme) ?? 0;
  return {
    means: rows.map((row) => ({
      ...row,
      y: rowOf(row.theme),
      mean: row.position === null ? null : row.position * panel.width,
    })),
    bars: strip(sentences, panel.width).map((bar) => ({ ...bar, y: rowOf(bar.theme) })),
  };
}
