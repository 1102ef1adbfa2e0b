import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import type { CorpusData } from '../../src/analysis/corpus-data.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { benchPhrases, type Phrase } from './bench-phrases.ts';
import { buildDuidu, buildStarlight, buildVitePress, type BenchSite } from './bench-sites.ts';
import { comparisonText } from './comparison-text.ts';
import type { Measured } from './comparison-table.ts';
import { askDuidu, askStarlight, askVitePress, firstLoad, type Ask } from './first-load.ts';
import { installTool } from './install-tool.ts';
import { lighthouseMedian } from './lighthouse-median.ts';
import {
  duiduSearch,
  measureRecall,
  starlightSearch,
  vitepressSearch,
  type Search,
} from './search-recall.ts';
import { serveFolder, type ServedFolder } from './serve-folder.ts';

const PORT = 4497;
const ADDRESS = `http://127.0.0.1:${PORT}`;
const DOCUMENT = 'linzi-2022';
const PHRASE = '一岗双责';
const SEED = 0.2022;
const PHRASES = 300;
const RUNS = 5;
const RESULT = 'tests/bench/comparison.md';

interface Contest {
  site: BenchSite;
  ask: Ask;
  search: (browser: Browser) => Search;
}

/** Builds the five texts three times, measures the three sites in one run, prints the table and writes it down. */
async function bench(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error(
      'No browser to measure with: install Chromium or Chrome, or name one in DUIDU_BROWSER, and run it again.',
    );
  }
  const lighthouse = installTool('lighthouse');
  const contests = buildAll();
  const phrases = benchPhrases(documentsOf(contests[0].site), PHRASES, SEED);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const measure = (contest: Contest) => measureSite(contest, browser, lighthouse, phrases);
  try {
    const [duidu, starlight, vitepress] = contests;
    const sites: [Measured, ...Measured[]] = [
      await measure(duidu),
      await measure(starlight),
      await measure(vitepress),
    ];
    const questions = { document: DOCUMENT, phrase: PHRASE, phrases: PHRASES, runs: RUNS };
    const style = await resolveConfig(RESULT);
    const text = await format(comparisonText(sites, questions), { ...style, filepath: RESULT });
    console.log(text);
    writeFileSync(RESULT, text);
    console.log(`Written to ${RESULT}.`);
  } finally {
    await browser.close();
  }
}

function buildAll(): [Contest, Contest, Contest] {
  const [starlightFolder, vitepressFolder] = [installTool('starlight'), installTool('vitepress')];
  console.log('Building this site…');
  const duidu = buildDuidu(join(tmpdir(), 'duidu-bench', 'duidu'), ADDRESS);
  const documents = documentsOf(duidu);
  console.log('Building with Starlight and with VitePress…');
  const starlight = buildStarlight(starlightFolder, documents);
  const vitepress = buildVitePress(vitepressFolder, documents);
  return [
    { site: duidu, ask: askDuidu, search: (browser) => duiduSearch(browser, ADDRESS) },
    { site: starlight, ask: askStarlight, search: (browser) => starlightSearch(browser, ADDRESS) },
    { site: vitepress, ask: askVitePress, search: () => vitepressSearch(vitepress.folder) },
  ];
}

function documentsOf({ folder }: BenchSite): CorpusData['documents'] {
  return (JSON.parse(readFileSync(join(folder, 'data/corpus.json'), 'utf8')) as CorpusData).documents;
}

async function measureSite(
  { site, ask, search }: Contest,
  browser: Browser,
  lighthouse: string,
  phrases: readonly Phrase[],
): Promise<Measured> {
  console.log(`Measuring ${site.name}…`);
  const served: ServedFolder = await serveFolder(site.folder, PORT);
  try {
    const path = site.page(DOCUMENT);
    const load = await firstLoad(browser, served, path, ask, PHRASE);
    const found = await measureRecall(search(browser), phrases);
    const figures = await lighthouseMedian(lighthouse, `${ADDRESS}${path}`, RUNS);
    const { name, built, pages } = site;
    return { name, load, found, lighthouse: figures, built, pages };
  } finally {
    served.close();
  }
}

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.message);
  process.exitCode = 1;
}
