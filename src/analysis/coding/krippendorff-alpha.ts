import { quantile, randomInt, randomLcg, sum } from 'd3';

/** How far apart two values are, from 0 (the same) to 1. */
export type Distance<Value> = (a: Value, b: Value) => number;

/** Krippendorff's alpha with its interval; each is null where it is not defined. */
export interface Alpha {
  alpha: number | null;
  /** The middle 95 % of alpha when the units are drawn again with replacement; null too where all of them agree. */
  low: number | null;
  high: number | null;
}

/** How often the units are drawn again. */
const DRAWS = 1000;
/** The same numbers in every build. */
const SEED = 0.618034;

/** Two values are alike or not. */
export function nominal(a: string, b: string): number {
  return a === b ? 0 : 1;
}

/**
 * The distance of two sets by MASI, written as words joined by spaces: 1 less what they share of all they name,
 * times 1 where they are alike, 2/3 where one holds the other, 1/3 where each has something of its own.
 * @see R. Passonneau, “Measuring Agreement on Set-Valued Items (MASI) for Semantic and Pragmatic Annotation” (2006)
 */
export function masi(a: string, b: string): number {
  if (a === b) return 0;
  const [first, second] = [a, b].map((each) => new Set(each.split(' ').filter(Boolean)));
  if (first === undefined || second === undefined) return 1;
  const shared = first.intersection(second).size;
  const isNested = shared === Math.min(first.size, second.size);
  return 1 - (shared / first.union(second).size) * (isNested ? 2 / 3 : 1 / 3);
}

/**
 * Krippendorff's alpha: 1 is full agreement, 0 what chance would give, below 0 less. Null where it is not defined
 * (fewer than two values to compare, or no variation at all).
 * @param units one row a unit, one value a coder; null where a coder gave none
 * @see K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011)
 */
export function krippendorffAlpha(
  units: readonly (readonly (string | null)[])[],
  distance: Distance<string> = nominal,
): number | null {
  const counted = countUnits(units, distance);
  return alphaOf(counted, counted.units.keys());
}

/** Alpha with its bootstrap interval: the units are drawn again with replacement 1,000 times, as many as there are. */
export function alphaWithInterval(
  units: readonly (readonly string[])[],
  distance: Distance<string> = nominal,
): Alpha {
  const counted = countUnits(units, distance);
  const alpha = alphaOf(counted, counted.units.keys());
  if (alpha === null || alpha === 1) return { alpha, low: null, high: null };
  const draw = randomInt.source(randomLcg(SEED))(counted.units.length);
  const drawn = Array.from({ length: DRAWS }, () => alphaOf(counted, Array.from(counted.units, draw))).filter(
    (each) => each !== null,
  );
  const end = (part: number) => quantile(drawn, part) ?? null;
  return { alpha, low: end(0.025), high: end(0.975) };
}

/** Units with at least two values, each with its values by their number and the sum of the distances among them. */
interface Counted {
  distances: number[][];
  units: { values: number[]; apart: number }[];
}

function countUnits(units: readonly (readonly (string | null)[])[], distance: Distance<string>): Counted {
  const paired = units
    .map((values) => values.filter((value) => value !== null))
    .filter((values) => values.length > 1);
  const values = [...new Set(paired.flat())];
  const distances = values.map((a) => values.map((b) => distance(a, b)));
  return {
    distances,
    units: paired.map((unit) => ({
      values: unit.map((value) => values.indexOf(value)),
      apart: sum(unit, (a) => sum(unit, (b) => distance(a, b))) / (unit.length - 1),
    })),
  };
}

/** Alpha of some of the units, which may be named more than once. */
function alphaOf({ distances, units }: Counted, chosen: Iterable<number>): number | null {
  const counts = new Float64Array(distances.length);
  let observed = 0;
  for (const index of chosen) {
    const { values, apart } = units[index] ?? { values: [], apart: 0 };
    observed += apart;
    for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  }
  const expected = sum(counts, (count, value) =>
    count === 0 ? 0 : count * sum(counts, (other, another) => other * (distances[value]?.[another] ?? 0)),
  );
  return expected === 0 ? null : 1 - observed / (expected / (sum(counts) - 1));
}
