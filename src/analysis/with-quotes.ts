const OPENERS = '“‘《（〔';
const CLOSERS = '”’》）〕';

/** A stretch of code points with the quotation mark or bracket next to it whose other half it holds. */
export function withQuotes(
  points: readonly string[],
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const inside = points.slice(start, end);
  const isHalved = (half: string, other: string) => count(inside, half) > count(inside, other);
  const next = CLOSERS.indexOf(points[end] ?? ' ');
  const before = OPENERS.indexOf(points[start - 1] ?? ' ');
  const closes = next !== -1 && isHalved(OPENERS[next] ?? '', CLOSERS[next] ?? '');
  const opens = before !== -1 && isHalved(CLOSERS[before] ?? '', OPENERS[before] ?? '');
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

function count(points: readonly string[], char: string): number {
  return points.filter((each) => each === char).length;
}
