import { scalePoint } from 'd3';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import { strip, type StripBar } from './strip.ts';

/** A sentence as a bar in the row of its theme; `y` is the middle of the row. */
export interface PositionBar extends StripBar {
  y: number;
}

/** A document from left to right with a row for every theme, in pixels of the panel. */
export interface PositionRows {
  rows: { theme: CodeId; y: number; mean: number | null }[];
  bars: PositionBar[];
}

/** Lays out where in a document each theme stands; `means` are mean positions from 0 to 1. */
export function positionRows(
  sentences: readonly { id: string; theme: CodeId; characters: number }[],
  means: Partial<Record<CodeId, number | null>>,
  panel: { width: number; height: number },
): PositionRows {
  const y = scalePoint<CodeId>(CODES, [0, panel.height]).padding(0.5);
  const rowOf = (theme: CodeId) => y(theme) ?? 0;
  return {
    rows: CODES.map((theme) => {
      const mean = means[theme] ?? null;
      return { theme, y: rowOf(theme), mean: mean === null ? null : mean * panel.width };
    }),
    bars: strip(sentences, panel.width).map((bar) => ({ ...bar, y: rowOf(bar.theme) })),
  };
}
