import { findDate } from '../checks/chinese-date.ts';

/** An id from the file’s own name, if it is ASCII, and the year of the first line that is a date. */
export function proposeId(fileName: string, text: string): string {
  const words = fileName
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  const name = words === null || !/^[\p{ASCII}]+$/u.test(fileName) ? 'undecided' : words.join('-');
  const year = lastYear(text);
  return year === null || name.endsWith(year) ? name : `${name}-${year}`;
}

function lastYear(text: string): string | null {
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.replace(/\s+/gu, ''));
  const dates = lines.filter((line) => line.length <= 12).flatMap((line) => findDate(line) ?? []);
  return dates[0]?.slice(0, 4) ?? null;
}
