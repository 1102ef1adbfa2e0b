import { shortName } from '../../naming/short-name.ts';
import type { ChartInput, FigureTable, TableCell } from '../chart.ts';

interface TableRow {
  id: string;
  name: string;
  /** What the row itself has, before what each document has of it. */
  first?: TableCell;
  cell: (document: string) => TableCell;
}

interface TableHead extends Pick<FigureTable, 'corner'> {
  /** What a row is, as a column of `/data/` names it. */
  of: string;
  /** What the first cells of the rows are, where they have any. */
  first?: string;
}

/** A table with a column for each document. */
export function documentTable(
  { corpus: { documents }, ui }: Pick<ChartInput, 'corpus' | 'ui'>,
  { corner, of, first }: TableHead,
  rows: readonly TableRow[],
): FigureTable {
  return {
    corner,
    of: [of, 'document'],
    columns: [
      ...(first === undefined ? [] : [{ id: '', name: first }]),
      ...documents.map((document) => ({ id: document.id, name: shortName(document, ui.locale) })),
    ],
    rows: rows.map(({ id, name, first: own, cell }) => ({
      id,
      name,
      cells: [...(own === undefined ? [] : [own]), ...documents.map((document) => cell(document.id))],
    })),
  };
}
