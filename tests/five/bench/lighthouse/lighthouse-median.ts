import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from 'd3';
import { findBrowser } from '../../../browser/setup/find-browser.ts';

/** Lighthouse's four scores, 0 to 100, and its times in milliseconds on its slow phone. */
export interface LighthouseFigures {
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
  lcp: number;
  tbt: number;
  /** Cumulative layout shift, from 0. */
  cls: number;
  /** Lighthouse's own measure of the machine, higher being faster; a laptop has some 1500 to 2000. */
  machine: number;
}

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
  environment: { benchmarkIndex: number };
}
interface Lighthouse {
  default: (address: string, flags: object) => Promise<{ lhr: Report } | undefined>;
}
interface Launcher {
  launch: (options: object) => Promise<{ port: number; kill: () => void }>;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const AUDITS = {
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const;

/** The median of several runs of Lighthouse on its slow-phone profile, each in a browser of its own. */
export async function lighthouseMedian(
  folder: string,
  address: string,
  runs: number,
): Promise<LighthouseFigures> {
  const reports: LighthouseFigures[] = [];
  for (let run = 0; run < runs; run++) reports.push(await figuresOf(folder, address));
  const middle = (key: keyof LighthouseFigures) => median(reports, (report) => report[key]) ?? 0;
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    'best-practices': middle('best-practices'),
    seo: middle('seo'),
    lcp: middle('lcp'),
    tbt: middle('tbt'),
    cls: middle('cls'),
    machine: middle('machine'),
  };
}

async function figuresOf(folder: string, address: string): Promise<LighthouseFigures> {
  const lighthouse = await load<Lighthouse>(folder, 'lighthouse/core/index.js');
  const { launch } = await load<Launcher>(folder, 'chrome-launcher/dist/index.js');
  const chromePath = findBrowser();
  const browser = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox'] });
  try {
    const flags = { port: browser.port, logLevel: 'error', onlyCategories: CATEGORIES };
    const result = await lighthouse.default(address, flags);
    if (result === undefined) throw new Error(`Lighthouse gave no report of ${address}.`);
    return readReport(result.lhr);
  } finally {
    browser.kill();
  }
}

function readReport({ categories, audits, environment }: Report): LighthouseFigures {
  const score = (category: (typeof CATEGORIES)[number]) => (categories[category]?.score ?? 0) * 100;
  const value = (audit: keyof typeof AUDITS) => audits[AUDITS[audit]]?.numericValue ?? 0;
  return {
    performance: Math.round(score('performance')),
    accessibility: Math.round(score('accessibility')),
    'best-practices': Math.round(score('best-practices')),
    seo: Math.round(score('seo')),
    lcp: value('lcp'),
    tbt: value('tbt'),
    cls: value('cls'),
    machine: environment.benchmarkIndex,
  };
}

async function load<T>(folder: string, file: string): Promise<T> {
  return (await import(pathToFileURL(join(folder, 'node_modules', file)).href)) as T;
}
