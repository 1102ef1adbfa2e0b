import type { Corpus, Document } from '../../corpus/model/corpus.ts';
import type { Words } from '../../i18n/en/words.ts';

interface Described {
  /** Its path under `/data/`, where `<document>` stands for the id of each document. */
  path: keyof Words['data']['files'];
  /** The columns of a table, or the shape of a JSON file. */
  fields: string;
}

/** A file under `/data/`. */
export interface WholeFile extends Described {
  isOfEach: false;
  /** Whether it holds the texts of all documents. */
  holdsTexts?: true;
  write: (corpus: Corpus) => string;
}

/** A file of each document. */
export interface FileOfEach extends Described {
  isOfEach: true;
  write: (corpus: Corpus, document: Document) => string;
}

export type DataFile = WholeFile | FileOfEach;

/** Spreadsheets take a file for UTF-8 by it; what decodes UTF-8 as browsers do leaves it out. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A CSV file with these columns in this order; those named as fractions have six decimals. */
export function table<Row extends object>(
  path: DataFile['path'],
  rows: (corpus: Corpus) => readonly Row[],
  columns: readonly (keyof Row & string)[],
  fractions: readonly (keyof Row & string)[] = [],
): WholeFile {
  const write = (corpus: Corpus) => fractionCsv(rows(corpus), columns, fractions);
  return { path, fields: columns.join(','), isOfEach: false, write };
}

/** The same rows as a CSV file and as a JSON file, a list of objects with the same fields. */
export function tableAndJson<Row extends object, Name extends string>(
  name: Name &
    (`${Name}.csv` extends DataFile['path']
      ? `${Name}.json` extends DataFile['path']
        ? Name
        : never
      : never),
  rows: (corpus: Corpus) => readonly Row[],
  columns: readonly (keyof Row & string)[],
  fractions: readonly (keyof Row & string)[] = [],
): [WholeFile, WholeFile] {
  const value = (corpus: Corpus) =>
    rows(corpus).map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
  return [
    table(`${name}.csv` as DataFile['path'], rows, columns, fractions),
    json(`${name}.json` as DataFile['path'], `[{${columns.join(', ')}}]`, value),
  ];
}

/** A JSON file of a value, whose shape is written for readers. */
export function json(path: DataFile['path'], fields: string, value: (corpus: Corpus) => unknown): WholeFile {
  return { path, fields, isOfEach: false, write: (corpus) => JSON.stringify(value(corpus)) };
}

/** A JSON file of each document. */
export function jsonOfEach(
  path: DataFile['path'],
  fields: string,
  value: (document: Document, corpus: Corpus) => unknown,
): FileOfEach {
  return {
    path,
    fields,
    isOfEach: true,
    write: (corpus, document) => JSON.stringify(value(document, corpus)),
  };
}

/**
 * Rows as CSV, in the order of the columns. Those named as fractions have six decimals, so that every
 * build writes the same; null is written as nothing.
 */
function fractionCsv<Row extends object>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
  fractions: readonly (keyof Row & string)[],
): string {
  const written = (value: unknown, column: keyof Row & string) => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return fractions.includes(column) ? value.toFixed(6) : String(value);
    if (value === null) return '';
    throw new TypeError(`${column} is neither text nor number nor null: a table has no cell for it.`);
  };
  const lines = [columns, ...rows.map((row) => columns.map((column) => written(row[column], column)))];
  return csvFile(lines);
}

/** Lines of cells as a CSV file. */
export function csvFile(lines: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + lines.map((cells) => cells.map(csvCell).join(',')).join('\n');
}

/** A cell, in quotation marks where a spreadsheet would end it early: LibreOffice also does at a semicolon or a tab. */
export function csvCell(cell: string): string {
  return /[",;\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A cell with words of a reader’s, which a spreadsheet must not run as a formula: such a one begins with an apostrophe. */
export function harmless(cell: string): string {
  return /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
}
