import { csvFormat } from 'd3';

/**
 * Rows as CSV, in the order of the columns. Those named as fractions have six decimals, so that every
 * build writes the same; null is written as nothing.
 */
export function fractionCsv<Row extends object>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
  fractions: readonly (keyof Row & string)[],
): string {
  const written = (value: unknown, column: keyof Row & string) =>
    typeof value === 'number' && fractions.includes(column) ? value.toFixed(6) : value;
  return csvFormat(
    rows.map((row) => Object.fromEntries(columns.map((column) => [column, written(row[column], column)]))),
    [...columns],
  );
}
