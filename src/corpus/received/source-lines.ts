import { mendedRole, type Mend, type MendedRole } from './mends.ts';

/** A line of a source without its white space; empty lines are left out. */
export interface SourceLine {
  /** Where its first character stands in the source, in code points. */
  at: number;
  /** The same in the source without white space, in UTF-16 offsets; `end` is behind its last character. */
  start: number;
  end: number;
  text: string;
  /** A cell of a table: word processors write each on a line of its own behind a tab. */
  cell: boolean;
  mend: MendedRole | null;
}

/** Cuts a source into its lines, those that a reader joined or split as mended. */
export function sourceLines(source: string, mends: readonly Mend[]): SourceLine[] {
  const places = (change: Mend['change']) =>
    new Set(mends.filter((mend) => mend.change === change).map(({ at }) => at));
  const [joined, split] = [places('join'), places('split')];
  const lines: SourceLine[] = [];
  let [opens, indented, start] = [true, false, 0];
  for (const [at, char] of [...source].entries()) {
    if (char === '\n' || char === '\r') [opens, indented] = [true, false];
    else if (/\s/u.test(char)) indented ||= opens && char === '\t';
    else {
      const last = lines.at(-1);
      if (last === undefined || (opens && !joined.has(at)) || split.has(at))
        lines.push({ at, start, end: start, text: '', cell: indented, mend: mendedRole(mends, at) });
      const line = lines.at(-1);
      start += char.length;
      if (line !== undefined) [line.text, line.end] = [line.text + char, start];
      [opens, indented] = [false, false];
    }
  }
  return lines;
}
