import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measuredRun, type RunCost } from './measured-run.ts';
import { writeSyntheticSite } from '../synthetic/synthetic-site.ts';
import type { AnalysisCost } from './time-analysis.ts';
import { weighPages, type PageKind, type PageWeight } from './weigh-pages.ts';
import { weighSearchPage, type SearchCost } from './weigh-search-page.ts';

/** What a site of so many documents costs to make, to keep and to read. */
export interface ScaleFigures {
  documents: number;
  build: RunCost;
  /** Bytes and number of files of the built site. */
  bytes: number;
  files: number;
  analysis: AnalysisCost;
  pages: Record<PageKind, PageWeight>;
  search: SearchCost[];
}

/** Runs of the analysis. */
const RUNS = 3;

/** Builds a synthetic site of so many documents in a temporary folder, measures it and takes it away again. */
export async function measureScale(documents: number): Promise<ScaleFigures> {
  const top = mkdtempSync(join(tmpdir(), 'duidu-scale-'));
  const folder = join(top, 'site');
  try {
    writeSyntheticSite(documents, folder);
    const analysis = leastAnalysis(folder);
    const build = await measuredRun('npm run build', folder, join(top, 'build.log'));
    const dist = join(folder, 'dist');
    const sizes = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
    const figures = {
      documents,
      build,
      bytes: sizes.reduce((sum, each) => sum + each, 0),
      files: sizes.length,
      analysis,
      pages: weighPages(dist),
      search: await weighSearchPage(folder),
    };
    rmSync(top, { recursive: true });
    return figures;
  } catch (error) {
    console.error(`What was built is left in ${top}.`);
    throw error;
  }
}

/** The least that each step of the analysis took in several runs, which other work on the machine disturbs least. */
function leastAnalysis(folder: string): AnalysisCost {
  const runs = Array.from({ length: RUNS }, () => {
    const printed = execFileSync(process.execPath, [resolve('tests/five/bench/scale/time-analysis.ts')], {
      cwd: folder,
      encoding: 'utf8',
    });
    return JSON.parse(printed) as AnalysisCost;
  });
  const [first, ...others] = runs as [AnalysisCost, ...AnalysisCost[]];
  const steps = Object.keys(first) as (keyof AnalysisCost)[];
  const least = steps.map((step) => [step, Math.min(first[step], ...others.map((run) => run[step]))]);
  return Object.fromEntries(least) as Record<keyof AnalysisCost, number>;
}
