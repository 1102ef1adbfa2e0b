import type { Browser, Page } from '@playwright/test';
import type { Sent, ServedFolder } from './serve-folder.ts';

export const KINDS = ['HTML', 'CSS', 'script', 'fonts', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** What a phone fetches when it opens a text for the first time, and when it then asks the search its first question. */
export interface FirstLoad {
  /** Bytes of the bodies as they went over the wire, by kind. */
  bytes: Record<Kind, number>;
  total: number;
  requests: number;
  /** Bytes from there to the first results of a search. */
  search: number;
}

/** Types a phrase into a site's own search and waits for results. */
export type Ask = (page: Page, phrase: string) => Promise<void>;

const PHONE = { width: 412, height: 823 };

/** Opens a page with nothing in the cache, counts until nothing more is asked for, and then searches for a phrase. */
export async function firstLoad(
  browser: Browser,
  site: ServedFolder,
  path: string,
  ask: Ask,
  phrase: string,
): Promise<FirstLoad> {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  site.sent.splice(0);
  await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
  const loaded = site.sent.splice(0);
  await ask(page, phrase);
  const searched = site.sent.splice(0);
  await context.close();
  const bytes = { HTML: 0, CSS: 0, script: 0, fonts: 0, other: 0 };
  for (const answer of loaded) bytes[kindOf(answer)] += answer.bytes;
  return { bytes, total: sum(loaded), requests: loaded.length, search: sum(searched) };
}

/** This site has a page for its search, which the phone opens too. */
export const askDuidu: Ask = async (page, phrase) => {
  await page.goto(new URL('/zh/search/', page.url()).href);
  await page.getByRole('searchbox').fill(phrase);
  await page.getByRole('searchbox').press('Enter');
  await page.locator('[data-results] [data-place]').first().waitFor();
  await page.waitForLoadState('networkidle');
};

export const askStarlight: Ask = async (page, phrase) => {
  await page.locator('button[data-open-modal]').click();
  await page.locator('dialog input[type="text"], dialog input[type="search"]').first().fill(phrase);
  await page.locator('dialog li a').first().waitFor();
  await page.waitForLoadState('networkidle');
};

export const askVitePress: Ask = async (page, phrase) => {
  await page.locator('#local-search button').first().click();
  await page.locator('#localsearch-input').fill(phrase);
  await page.locator('.VPLocalSearchBox .results .result').first().waitFor();
  await page.waitForLoadState('networkidle');
};

function kindOf({ type }: Sent): Kind {
  if (type.startsWith('text/html')) return 'HTML';
  if (type.startsWith('text/css')) return 'CSS';
  if (type.includes('javascript')) return 'script';
  return type.startsWith('font/') ? 'fonts' : 'other';
}

function sum(answers: readonly Sent[]): number {
  return answers.reduce((total, { bytes }) => total + bytes, 0);
}
