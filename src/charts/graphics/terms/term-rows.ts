import { max, scaleBand, scalePoint, scaleSqrt } from 'd3';
import { ofPhone, WHOLE } from '../../fluid.ts';

/** Heights in pixels: a term's row, its name in it, the middle of its dots. */
export const TERM_ROW = { height: 44, name: 14, dots: 31 };
/** Where the columns begin, after the years, in percent. */
export const TERM_START = ofPhone(36);
/** The largest dot, in pixels. */
const LARGEST = 9;

/** A term with its date and how often it stands in each document; dates are ISO, whole or in part. */
export interface DatedTerm {
  id: string;
  date: string;
  counts: readonly { document: string; issued: string | null; count: number }[];
}

export interface TermCell {
  document: string;
  count: number;
  x: number;
  /** Radius in pixels: its area grows with the count. */
  radius: number;
  /** Whether the document was issued before the date of the term. */
  isOlder: boolean;
}

/** A term's row; `y` is its top in pixels, `x` and `width` percentages of the width. */
export interface TermRow {
  id: string;
  y: number;
  cells: TermCell[];
  /** From the left to the last document that is older than the term; null where none is. */
  older: number | null;
}

/** Terms below each other by date, with the documents side by side by date of issue. */
export function termRows(terms: readonly DatedTerm[], documents: readonly string[]): TermRow[] {
  const columns = scaleBand(documents, [TERM_START, WHOLE[1]]);
  const x = scalePoint(documents, [TERM_START + columns.bandwidth() / 2, WHOLE[1] - columns.bandwidth() / 2]);
  const radius = scaleSqrt(
    [0, max(terms, ({ counts }) => max(counts, ({ count }) => count)) ?? 1],
    [0, LARGEST],
  );
  return terms.map(({ id, date, counts }, index) => {
    const cells = counts.map(({ document, issued, count }) => ({
      document,
      count,
      x: x(document) ?? 0,
      radius: count === 0 ? 0 : radius(count),
      // Both are cut to the parts that the date states.
      isOlder: issued !== null && issued.slice(0, date.length) < date,
    }));
    const last = cells.filter(({ isOlder }) => isOlder).at(-1);
    return {
      id,
      y: index * TERM_ROW.height,
      cells,
      older: last === undefined ? null : last.x + columns.bandwidth() / 2,
    };
  });
}
