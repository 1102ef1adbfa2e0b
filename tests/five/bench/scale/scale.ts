import { judgeScale } from './judge-scale.ts';
import { measureScale, type ScaleFigures } from './measure-scale.ts';
import { scaleReport } from './scale-report.ts';
import { writeReport } from '../write-report.ts';

/** Sizes of corpus, unless others are named on the command line: `npm run bench:scale -- 25 100`. */
const SIZES = [100, 500];
const REPORT = 'tests/five/bench/scale/scale.md';

const named = process.argv.slice(2).map(Number);
const runs: ScaleFigures[] = [];
for (const documents of named.length > 0 ? named : SIZES) {
  console.log(`Building and measuring ${documents} documents …`);
  runs.push(await measureScale(documents));
  await writeReport(REPORT, scaleReport(runs));
}
const missed = judgeScale(runs).filter(({ held }) => held === false);
for (const { what, limit, found } of missed) console.error(`Missed: ${what}: ${found}, at most ${limit}.`);
if (missed.length > 0) process.exitCode = 1;
