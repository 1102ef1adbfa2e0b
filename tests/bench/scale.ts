import { writeFileSync } from 'node:fs';
import { judgeScale } from './judge-scale.ts';
import { measureScale, type ScaleFigures } from './measure-scale.ts';
import { scaleReport } from './scale-report.ts';

/** Sizes of corpus, unless others are named on the command line: `npm run bench:scale -- 100 500`. */
const SIZES = [100, 500, 2000];
const REPORT = 'tests/bench/scale.md';

const named = process.argv.slice(2).map(Number);
const runs: ScaleFigures[] = [];
for (const documents of named.length > 0 ? named : SIZES) {
  console.log(`Building and measuring ${documents} documents …`);
  runs.push(await measureScale(documents));
  const report = scaleReport(runs);
  writeFileSync(REPORT, report.replace(/\n+$/u, '\n'));
  console.log(report);
}
const missed = judgeScale(runs).filter(({ held }) => held === false);
for (const { what, limit, found } of missed) console.error(`Missed: ${what}: ${found}, at most ${limit}.`);
if (missed.length > 0) process.exitCode = 1;
