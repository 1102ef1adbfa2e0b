import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { corpusOf } from '../../../../src/corpus/build/checked-corpus.ts';
import { readFiles } from '../../../../src/corpus/read/read-content.ts';
import { findBrowser } from '../../../browser/setup/find-browser.ts';
import { benchPhrases, type Phrase } from './bench-phrases.ts';
import { benchSections } from './bench-sections.ts';
import { duiduSite, starlightSite, vitepressSite, type BenchSite } from './bench-sites.ts';
import { comparisonText } from './comparison-text.ts';
import type { Measured } from './comparison-table.ts';
import { firstLoad } from './first-load.ts';
import { installTool, packageVersion } from './install-tool.ts';
import { lighthouseMedian } from '../lighthouse/lighthouse-median.ts';
import { measureRecall } from './measure-recall.ts';
import { serveFolder } from '../serve-folder.ts';
import { writeReport } from '../write-report.ts';

const PORT = 4497;
const ADDRESS = `http://127.0.0.1:${PORT}`;
const DOCUMENT = 'linzi-2022';
/** A rare phrase, asked first, and one that all texts have. */
const SEARCHED = ['一岗双责', '领导班子'] as const;
const SEED = 0.2022;
/** Phrases, unless another number is given: `npm run bench -- 50`. */
const PHRASES = Number(process.argv[2] ?? 300);
const RUNS = 5;
const RESULT = 'tests/five/bench/sites/comparison.md';

/** Builds the five texts three times, measures the three sites in one run, prints the table and writes it down. */
async function bench(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error(
      'No browser to measure with: install Chromium or Chrome, or name one in DUIDU_BROWSER, and run it again.',
    );
  }
  const tools = {
    lighthouse: installTool('lighthouse'),
    starlight: installTool('starlight'),
    vitepress: installTool('vitepress'),
  };
  const { documents } = corpusOf(readFiles('content'));
  const texts = new Map(documents.map((document) => [document.id, benchSections(document)]));
  const phrases = benchPhrases(texts, PHRASES, SEED);
  console.log('Building this site, one with Starlight and one with VitePress…');
  const duidu = duiduSite(join(tmpdir(), 'duidu-bench', 'duidu'), ADDRESS, texts);
  const starlight = starlightSite(tools.starlight, texts);
  const vitepress = vitepressSite(tools.vitepress, texts);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const measure = (site: BenchSite) => measureSite(site, browser, tools.lighthouse, phrases);
  try {
    const sites: [Measured, ...Measured[]] = [
      await measure(duidu),
      await measure(starlight),
      await measure(vitepress),
    ];
    const versions = [
      `Starlight on Astro ${packageVersion(tools.starlight, 'astro')} with Pagefind ${packageVersion(tools.starlight, 'pagefind')}`,
      `VitePress with MiniSearch ${packageVersion(tools.vitepress, 'minisearch')}`,
      `Lighthouse ${packageVersion(tools.lighthouse, 'lighthouse')}`,
      `Chromium ${browser.version()}`,
    ];
    const questions = { document: DOCUMENT, searched: SEARCHED, phrases: PHRASES, runs: RUNS, versions };
    await writeReport(RESULT, comparisonText(sites, questions));
  } finally {
    await browser.close();
  }
}

async function measureSite(
  site: BenchSite,
  browser: Browser,
  lighthouse: string,
  phrases: readonly Phrase[],
): Promise<Measured> {
  console.log(`Measuring ${site.name}…`);
  const served = await serveFolder(site.folder, PORT);
  try {
    const path = site.page(DOCUMENT);
    const load = await firstLoad(browser, served, path, site.box, SEARCHED);
    const found = measureRecall(phrases, await askAll(site, browser, phrases));
    const figures = await lighthouseMedian(lighthouse, `${ADDRESS}${path}`, RUNS);
    const { name, built, pages } = site;
    return { name, load, ...found, lighthouse: figures, built, pages };
  } finally {
    served.close();
  }
}

/** What a site’s search lists for each phrase, as sections; what leads to no text, such as a list of the texts, is left out. */
async function askAll(
  { box, page, places }: BenchSite,
  browser: Browser,
  phrases: readonly Phrase[],
): Promise<string[][]> {
  const tab = await browser.newPage();
  await tab.goto(`${ADDRESS}${page(DOCUMENT)}`);
  await box.open(tab);
  const answers: string[][] = [];
  for (const { text } of phrases) {
    const addresses = await box.ask(tab, text);
    answers.push(addresses.flatMap((address) => places.get(address) ?? []));
  }
  await tab.close();
  return answers;
}

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.message);
  process.exitCode = 1;
}
