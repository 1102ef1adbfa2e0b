import type { Browser } from '@playwright/test';
import type { SearchBox } from './search-boxes.ts';
import type { Sent, ServedFolder } from '../serve-folder.ts';

type Kind = 'HTML' | 'CSS' | 'script' | 'fonts' | 'other';

/** What a phone fetches when it opens a text for the first time, and when it then searches for one phrase and another. */
export interface FirstLoad {
  /** Bytes of the bodies as they went over the wire, by kind. */
  bytes: Record<Kind, number>;
  total: number;
  requests: number;
  /** Bytes from there to the results of a first search, and from these to those of a second. */
  search: number;
  following: number;
}

const PHONE = { width: 412, height: 823 };

/** Opens a page with nothing in the cache, counts until nothing more is asked for, and then searches for two phrases. */
export async function firstLoad(
  browser: Browser,
  site: ServedFolder,
  path: string,
  box: SearchBox,
  [first, second]: readonly [string, string],
): Promise<FirstLoad> {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  const ask = async (phrase: string) => {
    const found = await box.ask(page, phrase);
    if (found.length === 0) throw new Error(`${site.address} finds nothing for ${phrase}.`);
    await page.waitForLoadState('networkidle');
    return sum(site.sent.splice(0));
  };
  site.sent.splice(0);
  await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
  const loaded = site.sent.splice(0);
  await box.open(page);
  const [search, following] = [await ask(first), await ask(second)];
  await context.close();
  const bytes = { HTML: 0, CSS: 0, script: 0, fonts: 0, other: 0 };
  for (const answer of loaded) bytes[kindOf(answer)] += answer.bytes;
  return { bytes, total: sum(loaded), requests: loaded.length, search, following };
}

function kindOf({ type }: Sent): Kind {
  if (type.startsWith('text/html')) return 'HTML';
  if (type.startsWith('text/css')) return 'CSS';
  if (type.includes('javascript')) return 'script';
  return type.startsWith('font/') ? 'fonts' : 'other';
}

function sum(answers: readonly Sent[]): number {
  return answers.reduce((total, { bytes }) => total + bytes, 0);
}
