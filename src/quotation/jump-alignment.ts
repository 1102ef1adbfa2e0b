/** What an alignment pays, in tenths of an edit; an edit is a unit changed, added or left out. */
export interface Costs {
  /** For each unit of the quotation, to leave one passage for another before it. */
  jumps: readonly number[];
  /** For a unit taken to be from no text at all. */
  foreign: number;
}

/** A stretch of the quotation, `from`–`to`, beside the passage it follows, `start`–`end`; all count units. */
export interface AlignedStretch {
  from: number;
  to: number;
  /** Which of the texts; null where the stretch is from none of them. */
  text: number | null;
  start: number;
  end: number;
}

export const EDIT = 10;

const FOREIGN = -1;
const START = -2;
const PAIR = 0;
const EXTRA = 1;
const MISSING = 2;
const JUMPED = 4;

/**
 * The cheapest way to read a quotation as passages of the texts, in the order of the quotation: an
 * edit distance to a part of a text in which the reading may jump, at a price, to any other place.
 * It is exhaustive, as long as the quotation times the texts in time and memory.
 */
export function alignWithJumps(
  quotation: Int32Array,
  texts: readonly Int32Array[],
  costs: Costs,
): { stretches: AlignedStretch[]; cost: number } {
  const columns = layOut(texts);
  const { steps, leave, end, cost } = fill(quotation, columns, costs);
  const stretches: AlignedStretch[] = [];
  let [row, column] = [quotation.length, end];
  let [to, last] = [row, column];
  const close = () => stretches.unshift(toStretch(row, to, column, last, texts));
  while (row > 0) {
    const step = steps[(row - 1) * columns.length + column] ?? PAIR;
    const move = step & 3;
    if (move !== EXTRA) column--;
    if (move === MISSING) continue;
    row--;
    if ((step & JUMPED) === 0) continue;
    close();
    [column, to] = [leave[row] ?? 0, row];
    last = column;
  }
  close();
  return { stretches, cost };
}

/** All texts in one row: a column for what is from none, then for each text its start and its units. */
function layOut(texts: readonly Int32Array[]): Int32Array {
  const columns = new Int32Array(texts.reduce((sum, { length }) => sum + length + 1, 1));
  columns[0] = FOREIGN;
  let at = 1;
  for (const text of texts) {
    columns[at] = START;
    columns.set(text, at + 1);
    at += text.length + 1;
  }
  return columns;
}

/** For each unit of the quotation and each column, the cheapest step that leads there. */
function fill(quotation: Int32Array, columns: Int32Array, { jumps, foreign }: Costs) {
  const width = columns.length;
  const steps = new Uint8Array(quotation.length * width);
  const leave = new Int32Array(quotation.length);
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  let best = width > 1 ? 1 : 0;
  for (const [index, unit] of quotation.entries()) {
    const landed = at(above, best) + (jumps[index] ?? 0);
    leave[index] = best;
    best = fillRow(
      row,
      above,
      columns,
      { unit, landed, foreign },
      steps.subarray(index * width, (index + 1) * width),
    );
    [above, row] = [row, above];
  }
  return { steps, leave, end: best, cost: at(above, best) };
}

interface RowCosts {
  unit: number;
  /** The cost of having come from the cheapest column by a jump. */
  landed: number;
  foreign: number;
}

/**
 * One unit of the quotation against every column; `before` and `left` are the cells diagonally and to the left.
 * @returns The cheapest column; where a text and no text cost the same, the text's.
 */
function fillRow(
  row: Int32Array,
  above: Int32Array,
  columns: Int32Array,
  { unit, landed, foreign }: RowCosts,
  steps: Uint8Array,
): number {
  let before = 0;
  let left = 0;
  let best = 0;
  let least = 2 ** 31 - 1;
  for (let column = 0; column < row.length; column++) {
    const here = above[column] ?? 0;
    const text = columns[column] ?? START;
    let step = here > landed ? EXTRA | JUMPED : EXTRA;
    let cost = (here > landed ? landed : here) + (text === FOREIGN ? foreign : EDIT);
    if (text >= 0) {
      const pair = (before > landed ? landed : before) + (text === unit ? 0 : EDIT);
      if (pair <= cost) {
        cost = pair;
        step = before > landed ? PAIR | JUMPED : PAIR;
      }
      if (left + EDIT < cost) {
        cost = left + EDIT;
        step = MISSING;
      }
    }
    row[column] = cost;
    steps[column] = step;
    before = here;
    left = cost;
    if (column > 0 && cost < least) {
      least = cost;
      best = column;
    }
  }
  return at(row, 0) < least ? 0 : best;
}

function toStretch(
  from: number,
  to: number,
  first: number,
  last: number,
  texts: readonly Int32Array[],
): AlignedStretch {
  let start = 1;
  for (const [text, { length }] of texts.entries()) {
    if (first >= start && first <= start + length) {
      return { from, to, text, start: first - start, end: last - start };
    }
    start += length + 1;
  }
  return { from, to, text: null, start: 0, end: 0 };
}

function at(row: Int32Array, index: number): number {
  return row[index] ?? 0;
}
