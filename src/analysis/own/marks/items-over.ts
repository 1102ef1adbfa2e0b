/** Finds the items that overlap a range; items and ranges are in Han characters of the stream. */
export function itemsOver<T>(items: readonly T[], rangeOf: (item: T) => readonly [number, number]) {
  const sorted = items
    .map((item) => ({ item, range: rangeOf(item) }))
    .sort((a, b) => a.range[0] - b.range[0]);
  const longest = Math.max(0, ...sorted.map(({ range: [from, to] }) => to - from));
  return (from: number, to: number): T[] => {
    let low = 0;
    for (let high = sorted.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.range[0] ?? 0) < from - longest) low = middle + 1;
      else high = middle;
    }
    const within: T[] = [];
    for (let at = low; at < sorted.length && (sorted[at]?.range[0] ?? 0) < to; at++) {
      const { item, range } = sorted[at] ?? {};
      if (item !== undefined && range !== undefined && range[1] > from) within.push(item);
    }
    return within;
  };
}
