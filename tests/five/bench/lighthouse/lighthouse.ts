import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largestPages, pageKind } from '../../../browser/built-site/page-kinds.ts';
import { buildDuidu } from '../sites/bench-sites.ts';
import { installTool } from '../sites/install-tool.ts';
import { lighthouseMedian } from './lighthouse-median.ts';
import { lighthouseText, missedScores, type JudgedPage } from './lighthouse-text.ts';
import { serveFolder } from '../serve-folder.ts';
import { writeReport } from '../write-report.ts';

const PORT = 4498;
const ADDRESS = `http://127.0.0.1:${PORT}`;
/** Runs of which the median counts, unless another number is given: `npm run bench:lighthouse -- 5`. */
const RUNS = Number(process.argv[2] ?? 3);
const RESULT = 'tests/five/bench/lighthouse/lighthouse.md';

const tool = installTool('lighthouse');
console.log('Building the site…');
const { folder } = buildDuidu(join(tmpdir(), 'duidu-bench', 'lighthouse-site'), ADDRESS);
const served = await serveFolder(folder, PORT);
const pages: JudgedPage[] = [];
try {
  for (const address of largestPages(folder)
    .filter((each) => pageKind(each) !== 'not found')
    .sort()) {
    const page = { address, ...(await lighthouseMedian(tool, ADDRESS + address, RUNS)) };
    pages.push(page);
    console.log(`${address}: performance ${page.performance}, blocking ${Math.round(page.tbt)} ms`);
  }
} finally {
  served.close();
}
await writeReport(RESULT, lighthouseText(pages, RUNS));
const missed = missedScores(pages);
for (const each of missed) console.error(`Missed: ${each}`);
if (missed.length > 0) process.exitCode = 1;
