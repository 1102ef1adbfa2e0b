import { csvFile, harmless } from '../data/data-file.ts';
import { hitTable, type HitList, type HitNames } from './hit-list.ts';

/** A list as a CSV file; a cell that a spreadsheet would run as a formula begins with an apostrophe. */
export function hitCsv(list: HitList, names: HitNames): string {
  return csvFile(hitTable(list, names).map((cells) => cells.map(harmless)));
}

/** A list as spreadsheets paste it: cells apart by tabs, each on one line. */
export function hitCells(list: HitList, names: HitNames): string {
  return hitTable(list, names)
    .map((cells) => cells.map((cell) => harmless(cell.replace(/\s+/gu, ' '))).join('\t'))
    .join('\n');
}
