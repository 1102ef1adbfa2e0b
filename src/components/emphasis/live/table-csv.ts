import type { Measured } from '../../../charts/table/cell-figure.ts';
import { csvFile } from '../../../exports/data/data-file.ts';

const COLUMNS = ['measure', 'figure', 'low', 'high', 'said', 'unit', 'coding', 'version', 'address'];

/** What is drawn by a choice of the reader, and by which. */
const DRAWN_BY: Partial<Record<Measured, readonly ('unit' | 'coding')[]>> = {
  share: ['unit', 'coding'],
  themes: ['unit', 'coding'],
  position: ['coding'],
};

/** What the figures of a table are drawn by, the version of the data, and where the chart can be seen so. */
export interface ChosenFacts {
  unit: string;
  coding: string;
  version: string;
  address: string;
}

/**
 * A table of a chart as files under `/data/` are: a row for each cell, with the ids of its row and column, what is
 * measured, the figure and its range over the codings as plain numbers, and what the cell says in words.
 */
export function tableCsv(table: HTMLTableElement, { unit, coding, version, address }: ChosenFacts): string {
  const of = (table.dataset['of'] ?? '').split(' ');
  const idsOf = (row: HTMLTableRowElement | undefined) =>
    [...(row?.cells ?? [])].map(({ dataset }) => dataset['id'] ?? '');
  const columns = idsOf(table.tHead?.rows[0]);
  const rows = [...(table.tBodies[0]?.rows ?? [])].flatMap((row) => {
    const [id = ''] = idsOf(row);
    return [...row.cells].flatMap((cell, index) => {
      const column = columns[index] ?? '';
      // Of itself a document has nothing, and a pair begins with the earlier of the two.
      if (index === 0 || id === column) return [];
      const ids = columns.indexOf(id) > index ? [column, id] : [id, column];
      const [measure = '', figure = '', low = '', high = ''] = (cell.dataset['figure'] ?? '').split(' ');
      const by = DRAWN_BY[measure as Measured] ?? [];
      const drawn = [by.includes('unit') ? unit : '', by.includes('coding') ? coding : ''];
      return [[...ids, measure, figure, low, high, cellText(cell), ...drawn, version, address]];
    });
  });
  return csvFile([[...of, ...COLUMNS], ...rows]);
}

/** What a cell says, in one line. */
export function cellText(cell: HTMLElement): string {
  return cell.innerText.trim().replace(/\s*\n\s*/gu, ' ');
}
