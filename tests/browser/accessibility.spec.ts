import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type axeCore from 'axe-core';
import { builtPages } from './built-site.ts';

declare const axe: typeof axeCore;

const AXE = createRequire(import.meta.url).resolve('axe-core');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page shown; in the second scheme only contrast can differ. */
async function violations(page: Page, run: axeCore.RunOptions): Promise<string[]> {
  return page.evaluate(async (options) => {
    const found = await axe.run({ ...options, resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }, run);
}

const addresses = builtPages().map(({ address }) => address);
/** Pages looked at by one test: a browser page serves several, which is faster than one each. */
const GROUP = 8;
const groups = Array.from({ length: Math.ceil(addresses.length / GROUP) }, (_, index) =>
  addresses.slice(index * GROUP, (index + 1) * GROUP),
);

for (const group of groups) {
  test(`axe finds nothing, in light and in dark, on ${group.join(' ')}`, async ({ page }) => {
    test.slow();
    for (const address of group) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      await page.addScriptTag({ path: AXE });
      expect(
        await violations(page, { runOnly: { type: 'tag', values: TAGS } }),
        `${address} in light`,
      ).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, { runOnly: ['color-contrast'] }), `${address} in dark`).toEqual([]);
    }
  });
}

test('axe would find a fault', async ({ page }) => {
  await page.goto('');
  await page.addScriptTag({ path: AXE });
  await page.evaluate(() => {
    const fault = '<img src="x.png"><p style="color: #999; background: #aaa">words too pale to read</p>';
    document.querySelector('main')?.insertAdjacentHTML('beforeend', fault);
  });
  const faults = (await violations(page, {})).map((fault) => fault.split(':')[0]);
  expect(faults).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
});
