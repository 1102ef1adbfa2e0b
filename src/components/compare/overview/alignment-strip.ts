/** A provision with the strength of its strongest counterpart, from 0 (none) to 1. */
export interface AlignmentProvision {
  id: string;
  strength: number;
}

/** A provision as a mark: `x` and `width` in pixels of the strip, `darkness` from 0 (missing) to 1 (the same). */
export interface AlignmentMark {
  id: string;
  x: number;
  width: number;
  darkness: number;
}

/** Two documents as two rows of marks, one for each provision in order, and a line for each pair. */
export interface AlignmentStrip {
  first: AlignmentMark[];
  second: AlignmentMark[];
  lines: { from: number; to: number; darkness: number }[];
}

/** The gap between two marks of a row, in pixels of the strip. */
const GAP = 6;

/** Lays out the alignment of two documents over a width in pixels; each row fills it. */
export function alignmentStrip(
  first: readonly AlignmentProvision[],
  second: readonly AlignmentProvision[],
  pairs: readonly { first: string; second: string; strength: number }[],
  width: number,
): AlignmentStrip {
  const upper = marks(first, width);
  const lower = marks(second, width);
  const middle = (row: readonly AlignmentMark[], id: string) => {
    const mark = row.find((each) => each.id === id);
    return mark === undefined ? [] : [mark.x + mark.width / 2];
  };
  const lines = pairs.flatMap(({ first: a, second: b, strength }) =>
    middle(upper, a).flatMap((from) => middle(lower, b).map((to) => ({ from, to, darkness: strength }))),
  );
  return { first: upper, second: lower, lines };
}

function marks(provisions: readonly AlignmentProvision[], width: number): AlignmentMark[] {
  const step = (width + GAP) / provisions.length;
  return provisions.map(({ id, strength }, index) => ({
    id,
    x: index * step,
    width: step - GAP,
    darkness: strength,
  }));
}
