import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import type { ChartNames } from '../chart-names.ts';
import { dotPanels, type DotPanel, type DotRow, type DotScale } from './dot-rows.ts';

/** A panel for each theme, sentences without one last. */
export function themePanels(
  scale: DotScale,
  names: ChartNames,
  rows: (theme: CodeId) => DotRow[],
): DotPanel[] {
  return dotPanels(
    scale,
    CODES.map((theme) => ({
      subject: { theme },
      title: names.theme(theme),
      glyph: names.glyph(theme),
      rows: rows(theme),
    })),
  );
}
