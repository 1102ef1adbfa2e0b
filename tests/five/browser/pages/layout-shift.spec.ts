import { LOCALES, localeOfPath } from '../../../../src/i18n/locales.ts';
import { expect, test, type Page } from '@playwright/test';
import { largestPages } from '../../../browser/built-site/page-kinds.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/**
 * Lets the page's scripts come after it is read and drawn, as on a slow line, and keeps what moves from
 * then on. While a page is read its end moves as more of it comes, which no page can help.
 */
async function delayScripts(page: Page) {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
    });
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const drawn = new Promise((done) => {
      document.addEventListener('readystatechange', done, { once: true });
    })
      .then(frame)
      .then(frame)
      .then(() => {
        observer.observe({ type: 'layout-shift' });
      });
    Object.assign(window, { drawn, shifts });
  });
  await page.route(/\.js$/u, async (route) => {
    // A page that has been left asks for nothing more.
    await page.evaluate(() => (window as unknown as { drawn: Promise<void> }).drawn).catch(() => undefined);
    await route.continue().catch(() => undefined);
  });
}

/** What moved on the page shown, after everything that its scripts have done was drawn. */
async function shifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const seen = window as unknown as { drawn: Promise<void>; shifts: string[] };
    await seen.drawn;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    return new Promise((done) => {
      // A task after the frame: the observer has been told of it.
      setTimeout(() => {
        done(seen.shifts);
      });
    });
  });
}

for (const size of SIZES) {
  test.describe(`at ${size.width} px`, () => {
    test.use({ viewport: size });

    for (const locale of LOCALES) {
      test(`nothing moves on a page of any kind when its scripts come (${locale})`, async ({ page }) => {
        await delayScripts(page);
        for (const address of largestPages()) {
          if (localeOfPath(address.slice(1)) !== locale) continue;
          await page.goto(address, { waitUntil: 'load' });
          expect(await shifts(page), address).toEqual([]);
        }
      });
    }
  });
}

test('a page on which something moves would be found', async ({ page }) => {
  await delayScripts(page);
  await page.goto('method/');
  await page.evaluate(() => {
    document.querySelector('h1')?.before(document.createElement('hr'));
    document.querySelector<HTMLElement>('hr')?.style.setProperty('height', '5rem');
  });
  expect(await shifts(page)).not.toEqual([]);
});
