import { CODES, type CodeId } from '../corpus/model/themes.ts';
import type { ChartInput, FigureTable } from './chart.ts';
import type { ChartNames } from './chart-names.ts';

type Cell = FigureTable['rows'][number]['cells'][number];

/** A table with a row for each theme, sentences without one last, and a column for each document. */
export function themeTable(
  { corpus: { documents }, ui }: ChartInput,
  names: ChartNames,
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
