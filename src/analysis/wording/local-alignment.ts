/** A run of equal characters: `length` of them from `a` in the first text and from `b` in the second. */
export interface EqualRun {
  a: number;
  b: number;
  length: number;
}

/** How far an alignment may leave the diagonal, in characters: the longest edit it is joined over. */
const BAND = 6;

/**
 * The best local alignment of two texts through a seed (Smith–Waterman with an equal character +1,
 * an edit −1, in a band around the seed's diagonal). The seed's whole exact run is always in it.
 */
export function alignAround(a: readonly string[], b: readonly string[], seed: EqualRun): EqualRun[] {
  const { a: i, b: j, length } = exactRun(a, b, seed);
  const before = extend(a.slice(0, i).reverse(), b.slice(0, j).reverse()).map(
    ([x, y]) => [i - 1 - x, j - 1 - y] as const,
  );
  const inside = Array.from({ length }, (_, offset) => [i + offset, j + offset] as const);
  const after = extend(a.slice(i + length), b.slice(j + length)).map(
    ([x, y]) => [i + length + x, j + length + y] as const,
  );
  return toBlocks([...before.reverse(), ...inside, ...after]);
}

/** The alignment's score: its equal characters less the characters edited between its blocks. */
export function alignmentScore(blocks: readonly EqualRun[]): number {
  return blocks.reduce((score, block, index) => {
    const next = blocks[index + 1];
    const edits =
      next === undefined ? 0 : Math.max(next.a - block.a - block.length, next.b - block.b - block.length);
    return score + block.length - edits;
  }, 0);
}

/** The seed extended both ways as far as the characters are equal. */
function exactRun(a: readonly string[], b: readonly string[], seed: EqualRun): EqualRun {
  let { a: i, b: j, length } = seed;
  while (i > 0 && j > 0 && a[i - 1] === b[j - 1]) [i, j, length] = [i - 1, j - 1, length + 1];
  while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
  return { a: i, b: j, length };
}

/**
 * The equal characters of the best alignment of two beginnings, as pairs of offsets. Rows are
 * characters of `x`; column `k` of row `r` is character `r + k − BAND` of `y`. It ends where every
 * path has fallen more than the band below the best.
 */
function extend(x: readonly string[], y: readonly string[]): [number, number][] {
  const rows: number[][] = [];
  let best = { score: 0, r: 0, k: BAND };
  for (let r = 0; r <= x.length; r++) {
    const row = scoreRow(x, y, rows[r - 1], r);
    rows.push(row);
    const score = Math.max(...row);
    if (score > best.score) best = { score, r, k: row.indexOf(score) };
    if (score < best.score - BAND) break;
  }
  return traceBack(x, y, rows, best);
}

function scoreRow(
  x: readonly string[],
  y: readonly string[],
  above: readonly number[] | undefined,
  r: number,
) {
  const row: number[] = [];
  for (let k = 0; k <= 2 * BAND; k++) {
    const c = r + k - BAND;
    if (c < 0 || c > y.length) row.push(-Infinity);
    else if (r === 0 && c === 0) row.push(0);
    else {
      const equal = c > 0 && x[r - 1] === y[c - 1] ? 1 : -1;
      row.push(
        Math.max(
          (c > 0 ? (above?.[k] ?? -Infinity) : -Infinity) + equal,
          (above?.[k + 1] ?? -Infinity) - 1,
          (row[k - 1] ?? -Infinity) - 1,
        ),
      );
    }
  }
  return row;
}

function traceBack(
  x: readonly string[],
  y: readonly string[],
  rows: readonly (readonly number[])[],
  from: { r: number; k: number },
): [number, number][] {
  const pairs: [number, number][] = [];
  let { r, k } = from;
  while (r > 0 || r + k - BAND > 0) {
    const c = r + k - BAND;
    const score = rows[r]?.[k] ?? 0;
    const equal = r > 0 && c > 0 && x[r - 1] === y[c - 1];
    if (r > 0 && c > 0 && rows[r - 1]?.[k] === score - (equal ? 1 : -1)) {
      if (equal) pairs.push([r - 1, c - 1]);
      r--;
    } else if (r > 0 && rows[r - 1]?.[k + 1] === score + 1) {
      r--;
      k++;
    } else k--;
  }
  return pairs.reverse();
}

function toBlocks(pairs: readonly (readonly [number, number])[]): EqualRun[] {
  const blocks: EqualRun[] = [];
  for (const [a, b] of pairs) {
    const last = blocks.at(-1);
    if (last !== undefined && last.a + last.length === a && last.b + last.length === b) last.length++;
    else blocks.push({ a, b, length: 1 });
  }
  return blocks;
}
