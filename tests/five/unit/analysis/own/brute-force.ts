import {
  commonRuns,
  hanStream,
  type CommonRun,
  type HanStream,
} from '../../../../../src/analysis/own/marks/han-stream.ts';
import { unitsOf } from '../../../../../src/analysis/own/marks/mark-texts.ts';
import { SHORTEST } from '../../../../../src/analysis/wording/shared-runs.ts';
import { documentOf, foreign, known } from './own-corpus.ts';

/** Every longest run, found by comparing each character with each. */
export function bruteForce(own: HanStream, other: HanStream, least: number): CommonRun[] {
  const found: CommonRun[] = [];
  const same = (a: number, b: number) => own.chars[a] !== undefined && own.chars[a] === other.chars[b];
  for (let a = 0; a < own.chars.length; a++) {
    for (let b = 0; b < other.chars.length; b++) {
      if (!same(a, b)) continue;
      const goesBack =
        same(a - 1, b - 1) && own.units[a - 1] === own.units[a] && other.units[b - 1] === other.units[b];
      if (goesBack) continue;
      let length = 1;
      while (
        same(a + length, b + length) &&
        own.units[a + length] === own.units[a] &&
        other.units[b + length] === other.units[b]
      )
        length++;
      if (length >= least) found.push({ own: a, known: b, length });
    }
  }
  return found;
}

/** Runs in words, so that two lists of them can be compared. */
export function sorted(runs: readonly CommonRun[]): string[] {
  return runs.map((run) => `${run.own} ${run.known} ${run.length}`).sort();
}

/** The shared runs of the foreign texts: those that brute force finds, those found, and those of them that are right. */
export function runsOfForeign() {
  const counts = { brute: 0, found: 0, right: 0 };
  for (const { text } of foreign) {
    const own = hanStream(unitsOf(documentOf(text).texts));
    const all = new Set(sorted(bruteForce(own, known.texts.stream, SHORTEST)));
    const found = sorted(commonRuns(own, known.texts.stream, known.texts.index, SHORTEST));
    counts.brute += all.size;
    counts.found += found.length;
    counts.right += found.filter((run) => all.has(run)).length;
  }
  return counts;
}
