/**
 * Rows with the ids in these columns written as they stand in addresses, `linzi-2022#4-7`: alone, a spreadsheet takes
 * 4-7 for a date and 3.10 for 3.1.
 */
export function inDocument<Row extends { document: string }>(
  rows: readonly Row[],
  ...columns: (keyof Row & string)[]
): Row[] {
  const written = (row: Row) => columns.map((column) => [column, `${row.document}#${String(row[column])}`]);
  return rows.map((row) => ({ ...row, ...Object.fromEntries(written(row)) }) as Row);
}
