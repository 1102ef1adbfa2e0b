import { restoreSource } from '../read/restore-source.ts';
import type { RestorationProposal } from './propose-restoration.ts';

/** A line of a received text as the edition reads it, white space apart; empty lines are left out. */
export interface Line {
  text: string;
  /** Its words where white space parts them, for a line of several entries. */
  entries: string[];
  /** A cell of a table: word processors write each on a line of its own behind a tab. */
  cell: boolean;
}

/** Reads a source line by line through a proposed restoration. */
export function readLines(source: string, { rules, furniture }: RestorationProposal): Line[] {
  const segments = restoreSource(source, rules, furniture, '');
  const raw = source.replace(/\r(?!\n)/gu, '\n').split('\n');
  const starts = lineStarts(raw);
  const lines = raw.map((text): Line => ({ text: '', entries: [], cell: text.startsWith('\t') }));
  let number = 0;
  let last = 0;
  for (const { at, edition } of segments) {
    while ((starts[number + 1] ?? Infinity) <= at) number++;
    const line = lines[number];
    if (line === undefined || edition === '') continue;
    if (line.entries.length === 0 || hasGap(raw[number] ?? '', last, at - (starts[number] ?? 0)))
      line.entries.push('');
    line.entries.push((line.entries.pop() ?? '') + edition);
    line.text += edition;
    last = at - (starts[number] ?? 0);
  }
  return lines.filter(({ text }) => text !== '');
}

/** Offsets in code points at which the lines begin. */
function lineStarts(lines: readonly string[]): number[] {
  let start = 0;
  return lines.map((line) => {
    const begin = start;
    start += [...line].length + 1;
    return begin;
  });
}

/** Whether white space stands between two characters of a line. */
function hasGap(line: string, from: number, to: number): boolean {
  return /\s/u.test([...line].slice(from + 1, to).join(''));
}
