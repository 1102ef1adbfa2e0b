import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { type Locator } from '@playwright/test';
import { HUES } from '../../../src/corpus/model/themes.ts';
import { DIST } from '../built-site/built-site.ts';
import { expect, test } from '../built-site/site-test.ts';

const hrefs = (links: Locator) =>
  links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));

test('a document and a theme are marked in all charts, kept in the address and carried to other units', async ({
  page,
}) => {
  await page.goto('emphasis/');
  const marked = page.locator('.row.marked');
  await expect(marked).toHaveCount(0);
  await page.locator('emphasis-chooser select[name="document"]').selectOption('linzi-2022');
  const charts = await page.locator('[data-view]').all();
  expect(charts.length).toBeGreaterThan(5);
  for (const chart of charts) await expect(chart.locator('.row.marked').first()).toBeVisible();
  await page.getByRole('button', { name: 'Service' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?document=linzi-2022&theme=service$/u);
  await expect(page.locator('[data-view="shares"] .row.marked')).toHaveCount(1);
  await page.locator('[data-units]').getByRole('link', { name: 'Sentences' }).click();
  await expect(page).toHaveURL(/emphasis\/sentences\/\?document=linzi-2022&theme=service$/u);
  await expect(page.locator('[data-view="shares"] .row.marked')).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(marked).toHaveCount(0);
  await expect(page).toHaveURL(/emphasis\/sentences\/$/u);
});

test('every chart has a name and a description, and its data, picture, citation and embed', async ({
  page,
}) => {
  for (const [locale, path] of [
    ['', ''],
    ['zh/', ''],
    ['', 'sentences/'],
    ['zh/', 'provisions/'],
  ]) {
    await page.goto(`${locale ?? ''}emphasis/${path ?? ''}`);
    await expect(page.locator('main figure')).toHaveCount(6);
    for (const view of await page.locator('[data-take]').all()) {
      const links = await hrefs(view.locator('ul a'));
      for (const link of links) expect(existsSync(`${DIST}${link}`), link).toBe(true);
      expect(links.map((link) => /\.(\w+)$/u.exec(link)?.[1])).toEqual(['csv', 'svg']);
      await expect(view.locator('[data-citation]')).toContainText(
        /http:\/\/localhost:\d+\/.*emphasis\/.*#\w+$/u,
      );
      await expect(view.locator('[data-embed]')).toContainText(/<img src="http:\/\/localhost:\d+\/.*\.svg"/u);
    }
    for (const figure of await page.locator('main figure').all()) {
      const [name, description] = [
        await figure.getAttribute('aria-labelledby'),
        await figure.getAttribute('aria-describedby'),
      ];
      await expect(page.locator(`[id="${name ?? ''}"]`)).not.toBeEmpty();
      await expect(page.locator(`[id="${description ?? ''}"]`)).not.toBeEmpty();
    }
  }
});

test('a picture stands alone: its colours are resolved, it asks for nothing, and becomes a PNG', async ({
  page,
}) => {
  const svg = readFileSync(`${DIST}/emphasis/shares.svg`, 'utf8');
  expect(svg).not.toMatch(/var\(|light-dark|href=/u);
  expect(svg).toContain(`[data-theme='service'] { color: ${HUES.service.light}; }`);
  await page.goto('emphasis/');
  const take = page.locator('[data-take="shares"]');
  await take.locator('summary').click();
  const download = page.waitForEvent('download');
  await take.getByRole('button', { name: 'Picture (PNG)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('duidu-shares.png');
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/u.exec(svg)?.[1]));
});

test('text in a chart is no smaller than 11 pixels on a phone, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('emphasis/');
  const sizes = await page
    .locator('.panels .drawing')
    .evaluateAll((all) =>
      (all as unknown as SVGSVGElement[]).flatMap((svg) =>
        [...svg.querySelectorAll('text')].map(
          (text) => parseFloat(getComputedStyle(text).fontSize) * (svg.getScreenCTM()?.a ?? 0),
        ),
      ),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the page’s script weighs no more than 15 kB, compressed', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto('emphasis/', { waitUntil: 'networkidle' });
  const inline = await page.locator('script:not([src])').allTextContents();
  const parts = [...(await Promise.all(scripts)), ...inline.map((text) => Buffer.from(text))];
  const weight = parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
  console.log(`emphasis: ${weight} bytes of script, brotli`);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(15 * 1024);
});
