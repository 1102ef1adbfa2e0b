import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import type { DotPanel, DotPanelRow } from './view.ts';
import type { ViewNames } from './view-names.ts';

/** A panel a theme, sentences without one last. */
export function themePanels(names: ViewNames, rows: (theme: CodeId) => DotPanelRow[]): DotPanel[] {
  return CODES.map((theme) => ({
    subject: { theme },
    title: names.theme(theme),
    glyph: names.glyph(theme),
    rows: rows(theme),
  }));
}
