const OPENERS = '“‘《（〔';
const CLOSERS = '”’》）〕';

/** A stretch of code points with the quotation mark or bracket next to it whose other half it holds. */
export function withQuotes(
  points: readonly string[],
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const { opened, closed } = halves(points.slice(start, end));
  const before = points[start - 1] ?? '';
  const next = points[end] ?? '';
  const opens = closed !== undefined && before === OPENERS[CLOSERS.indexOf(closed)];
  const closes = opened !== undefined && next === CLOSERS[OPENERS.indexOf(opened)];
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

/** The last mark that is closed without having been opened, and the last opened that is not closed. */
function halves(points: readonly string[]): { opened: string | undefined; closed: string | undefined } {
  const open: string[] = [];
  let closed: string | undefined;
  for (const char of points) {
    if (OPENERS.includes(char)) open.push(char);
    else if (CLOSERS.includes(char) && open.pop() === undefined) closed = char;
  }
  return { opened: open.at(-1), closed };
}
