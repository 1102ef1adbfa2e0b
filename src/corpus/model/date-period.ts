import type { Document } from './corpus.ts';

/** A stretch of days in UTC: the first, and the one after the last. */
export interface DatePeriod {
  start: Date;
  end: Date;
}

/** The days that a date covers, `2017`, `2017-03` or `2017-03-09`; undefined where there is no such day. */
export function datePeriod(date: string): DatePeriod | undefined {
  const [year = Number.NaN, month, day] = date.split('-').map(Number);
  const start = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const isReal = start.getUTCMonth() === (month ?? 1) - 1 && start.getUTCDate() === (day ?? 1);
  if (!isReal) return undefined;
  const end = new Date(start);
  if (day !== undefined) end.setUTCDate(day + 1);
  else if (month !== undefined) end.setUTCMonth(month);
  else end.setUTCFullYear(year + 1);
  return { start, end };
}

/** A month as `2017-07-XX`, as the extended date format (EDTF) has it: a spreadsheet would make `2017-07` a day. */
export function tableDate(date: string | null): string {
  return date?.replace(/^\d{4}-\d\d$/u, '$&-XX') ?? '';
}

/** The years of the oldest and the newest document of those that state their date. */
export function yearsOf(documents: readonly Document[]): { first: number; last: number } {
  const years = documents.flatMap(({ issued }) => (issued === null ? [] : Number(issued.slice(0, 4))));
  return years.length === 0 ? { first: 0, last: 0 } : { first: Math.min(...years), last: Math.max(...years) };
}
