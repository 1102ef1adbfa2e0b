import { sum } from 'd3';

/**
 * Krippendorff's alpha for nominal values: 1 is full agreement, 0 what chance would give, below 0 less.
 * Null where it is not defined (fewer than two values to compare, or no variation at all).
 * @param units one row a unit, one value a coder; null where a coder gave none
 * @see K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011)
 */
export function krippendorffAlpha(units: readonly (readonly (string | null)[])[]): number | null {
  const paired = units
    .map((values) => values.filter((value) => value !== null))
    .filter((values) => values.length > 1);
  const all = paired.flat();
  const expected = disagreement(all);
  if (expected === 0) return null;
  const observed = sum(paired, (values) => disagreement(values) / (values.length - 1));
  return 1 - observed / (expected / (all.length - 1));
}

/** Ordered pairs of unequal values. */
function disagreement(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return values.length ** 2 - sum(counts.values(), (count) => count ** 2);
}
