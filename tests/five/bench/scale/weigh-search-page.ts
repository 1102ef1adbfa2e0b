import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { openSearch, type QueryCost } from '../../../browser/built-site/ask-search.ts';
import { findBrowser } from '../../../browser/setup/find-browser.ts';

/** A query as the first of a visit, and another one after it. */
export interface SearchCost {
  query: string;
  first: QueryCost;
  next: QueryCost;
}

/** Rare and very common phrases, quoted and not, pinyin and English. */
const QUERIES = [
  '“一岗双责”',
  '民心工程',
  '领导干部廉洁自律',
  '政府',
  '的',
  'minxin gongcheng',
  'field research',
  'of the people',
  'carry out the decisions and plans of the Party Central Committee and the State Council',
];
const NEXT = '不少于';
const PORT = 4496;

/** Drives the search page of a built site in a browser, each query in a visit of its own. */
export async function weighSearchPage(folder: string): Promise<SearchCost[]> {
  const server = spawn(process.execPath, [resolve('tests/browser/built-site/serve.ts'), String(PORT)], {
    cwd: folder,
  });
  const address = `http://localhost:${PORT}/search/`;
  try {
    await answering(address);
    const executablePath = findBrowser();
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args,
    });
    const costs: SearchCost[] = [];
    for (const query of QUERIES) {
      const context = await browser.newContext();
      const { ask } = await openSearch(await context.newPage(), address, resolve(folder, 'dist'));
      costs.push({ query, first: await ask(query), next: await ask(NEXT) });
      await context.close();
    }
    await browser.close();
    return costs;
  } finally {
    server.kill();
  }
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const isThere = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await setTimeout(200);
  }
  throw new Error(`The server at ${address} does not answer.`);
}
