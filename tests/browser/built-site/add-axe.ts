import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Makes `axe` known to a page, as the debugger does it: the site's policy lets no page load it. */
export async function addAxe(page: Page) {
  await page.evaluate(AXE);
}
