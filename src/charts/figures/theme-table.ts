import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import type { FigureTable, ViewInput } from './view.ts';
import type { ViewNames } from './view-names.ts';

type Cell = FigureTable['rows'][number]['cells'][number];

/** A table of a row a theme, sentences without one last, and a column a document. */
export function themeTable(
  { corpus: { documents }, ui }: ViewInput,
  names: ViewNames,
  cell: (document: string, theme: CodeId) => Cell,
): FigureTable {
  return {
    corner: ui.words.emphasis.theme,
    columns: documents.map(({ id }) => names.document(id)),
    rows: CODES.map((theme) => ({
      name: names.theme(theme),
      cells: documents.map(({ id }) => cell(id, theme)),
    })),
  };
}
