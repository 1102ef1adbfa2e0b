import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { DIST } from './built-site.ts';

/** What a query cost: bytes sent, the page itself apart, and milliseconds until its results stood. */
export interface QueryCost {
  bytes: number;
  time: number;
}

/** Opens the search page of a built site and gives a way to ask it, with the bytes of the page itself and of its scripts. */
export async function openSearch(page: Page, address: string, site: string = DIST) {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const own = requests.splice(0);
  const weight = bytesOf(own, site);
  const scripts = bytesOf(
    own.filter((each) => new URL(each).pathname.endsWith('.js')),
    site,
  );
  const ask = async (query: string): Promise<QueryCost> => {
    const start = Date.now();
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('searchbox').press('Enter');
    await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
    return { bytes: bytesOf(requests.splice(0), site), time: Date.now() - start };
  };
  return { weight, scripts, ask };
}

/** Bytes that a host sends: text compressed, the index is compressed already. */
function bytesOf(addresses: readonly string[], site: string): number {
  const sizes = addresses.map((address) => {
    const { pathname } = new URL(address);
    const file = join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    return /\.(js|json|html|css|svg)$/u.test(file)
      ? gzipSync(readFileSync(file)).length
      : statSync(file).size;
  });
  return sizes.reduce((sum, each) => sum + each, 0);
}
