interface Extent {
  start: number;
  end: number;
}

/** Stretches that overlap, from the start of the first to the furthest end. */
export interface Overlap<T> extends Extent {
  members: T[];
}

/** The stretches of one text by where they begin, those that overlap together; that only touch, apart. */
export function overlapping<T extends Extent>(stretches: readonly T[]): Overlap<T>[] {
  const groups: Overlap<T>[] = [];
  for (const each of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    if (last !== undefined && each.start < last.end) {
      last.end = Math.max(last.end, each.end);
      last.members.push(each);
    } else groups.push({ start: each.start, end: each.end, members: [each] });
  }
  return groups;
}
