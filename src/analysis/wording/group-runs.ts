import { groupBy } from '../../corpus/model/group-by.ts';
import { overlapping } from './overlapping.ts';
import type { Stretch } from './shared-runs.ts';

/** Two stretches of a sentence are one place when they have this share of their characters in common. */
const SAME = 0.8;

/**
 * Groups runs into passages: stretches of one sentence that are nearly the same are one place, and
 * places joined by a run are one passage. Every run is covered by the places of one passage.
 */
export function groupRuns(runs: readonly (readonly Stretch[])[]): Stretch[][] {
  const stretches = runs.flat();
  const parent = stretches.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  const join = (a: number, b: number) => (parent[root(a)] = root(b));
  let first = 0;
  for (const run of runs) {
    for (let offset = 1; offset < run.length; offset++) join(first, first + offset);
    first += run.length;
  }
  for (const [a, b] of nearlySame(stretches)) join(a, b);
  const groups = groupBy(stretches, (_, index) => root(index));
  return [...groups.values()].map(mergePlaces);
}

/** Pairs of stretches, by index, that stand in one sentence at nearly the same place. */
function* nearlySame(stretches: readonly Stretch[]): Generator<[number, number]> {
  const bySentence = groupBy(stretches.keys(), (index) => stretches[index]?.sentence);
  for (const indices of bySentence.values()) {
    const sorted = indices.sort((a, b) => (stretches[a]?.start ?? 0) - (stretches[b]?.start ?? 0));
    for (const [place, a] of sorted.entries()) {
      for (const b of sorted.slice(place + 1)) {
        const [one, other] = [stretches[a], stretches[b]];
        if (one === undefined || other === undefined || other.start >= one.end) break;
        if (overlap(one, other) >= SAME) yield [a, b];
      }
    }
  }
}

/** The characters two stretches have in common as a share of those of either, 0–1. */
function overlap(a: Stretch, b: Stretch): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The stretches in the order of the corpus, those that overlap made one. */
function mergePlaces(stretches: readonly Stretch[]): Stretch[] {
  const bySentence = [...groupBy(stretches, ({ sentence }) => sentence)].sort(([a], [b]) => a - b);
  return bySentence.flatMap(([sentence, within]) =>
    overlapping(within).map(({ start, end }) => ({ sentence, start, end })),
  );
}
