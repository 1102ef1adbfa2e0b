import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { type Locator } from '@playwright/test';
import { hueOf } from '../../../../src/corpus/model/themes.ts';
import { DIST } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

const CHARTS = ['shares', 'positions', 'distances', 'shared', 'figures', 'terms'];
const hrefs = (links: Locator) =>
  links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));

test('every chart has a headline without statistics, how it is read and a caveat', async ({ page }) => {
  for (const locale of ['', 'zh/']) {
    await page.goto(`${locale}emphasis/`);
    const views = page.locator('[data-view]');
    expect(
      await views.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['view'])),
    ).toEqual(CHARTS);
    for (const view of await views.all()) {
      const figure = view.getByRole('figure');
      const headline = await view.getByRole('heading', { level: 2 }).innerText();
      expect(headline).not.toMatch(/interval|error|chance|区间|误差|偶然|[{}]/iu);
      await expect(figure).toHaveAccessibleName(headline.trim());
      await expect(figure).toHaveAccessibleDescription(/\S.*\S/u);
      await expect(view.locator('.how')).not.toBeEmpty();
      await expect(view.locator('.caveat')).not.toBeEmpty();
    }
  }
});

test('every chart is taken away as table, picture by day and by night, data, page to embed and citation', async ({
  page,
}) => {
  for (const [locale = '', unit = ''] of [
    ['', ''],
    ['zh/', ''],
    ['', 'sentences/'],
    ['zh/', 'provisions/'],
  ]) {
    await page.goto(`${locale}emphasis/${unit}`);
    await expect(page.locator('[data-take]')).toHaveCount(CHARTS.length);
    for (const take of await page.locator('[data-take]').all()) {
      const links = await hrefs(take.locator('a[download]'));
      for (const link of links) expect(existsSync(`${DIST}${link}`), link).toBe(true);
      expect(links.map((link) => /\.(\w+)$/u.exec(link)?.[1])).toEqual(['svg', 'svg', 'csv', 'json']);
      await take.locator('summary').first().click();
      await expect(take.locator('[data-cited]')).toContainText(
        /http:\/\/localhost:\d+\/.*emphasis\/.*#\w+$/u,
      );
      const embed = (await take.locator('[data-embed]').textContent()) ?? '';
      const [, address = ''] = /<iframe src="http:\/\/localhost:\d+(\/[^"?]+)/u.exec(embed) ?? [];
      expect(existsSync(`${DIST}${address}index.html`), address).toBe(true);
    }
  }
});

test('what charts had as addresses before is there still', () => {
  for (const unit of ['', 'sentences/', 'provisions/'])
    for (const id of ['shares', 'positions', 'contrast', 'distances', 'shared', 'rates'])
      for (const locale of ['', 'zh/'])
        expect(existsSync(`${DIST}/${locale}emphasis/${unit}${id}.svg`), id).toBe(true);
  const page = readFileSync(`${DIST}/emphasis/index.html`, 'utf8');
  for (const id of ['shares', 'positions', 'contrast', 'distances', 'shared', 'rates'])
    expect(page).toContain(`id="${id}"`);
});

test('a picture stands alone: its colours are resolved, it asks for nothing, and becomes a PNG', async ({
  page,
}) => {
  for (const id of CHARTS) {
    for (const [scheme, ending] of [
      ['light', ''],
      ['dark', '-dark'],
    ] as const) {
      const svg = readFileSync(`${DIST}/emphasis/${id}${ending}.svg`, 'utf8');
      expect(svg).not.toMatch(/var\(|light-dark|href=/u);
      expect(svg).toContain(`[data-theme='service'] { color: ${hueOf('service')[scheme]}; }`);
      expect(svg).toMatch(/<text class="title"/u);
      expect(svg).toMatch(/Duidu, data version [\d.]+ .*CC BY 4\.0/u);
    }
  }
  await page.goto('emphasis/');
  const take = page.locator('[data-take="shares"]');
  await take.getByText('Picture', { exact: true }).click();
  const download = page.waitForEvent('download');
  await take.getByRole('button', { name: 'PNG, light' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('duidu-shares-characters-en-light.png');
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const svg = readFileSync(`${DIST}/emphasis/shares.svg`, 'utf8');
  expect(bytes.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/u.exec(svg)?.[1]));
});

test('a table is copied as text with tabs, a citation as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('emphasis/');
  const take = page.locator('[data-take="shares"]');
  await take.getByText('Table', { exact: true }).click();
  await take.locator('[data-copy-table]').click();
  await expect(take.getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n').map((line) => line.split('\t').length)).toEqual(Array(8).fill(6));
  expect(copied).toMatch(/^Theme\tBinhai 2017/u);
  await take.getByText('Cite', { exact: true }).click();
  await take.locator('details:has([data-cited])').getByRole('button').click();
  const citation = (await take.locator('[data-cited]').textContent()) ?? '';
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(citation.trim());
});

test('without script every figure is there, and each mark leads to what it counts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('emphasis/');
  await expect(page.locator('.share-drawing [data-name="linzi-2022 service"] .figure')).toHaveText('19%');
  await expect(page.locator('[data-choose]')).toBeHidden();
  await page.locator('.share-drawing [data-name="linzi-2022 service"]').click();
  await expect(page).toHaveURL(/emphasis\/counted\/linzi-2022\/#service$/u);
  await context.close();
});

test('the page’s script weighs no more than 25.5 kB, compressed, with what another unit brings', async ({
  page,
}) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto('emphasis/', { waitUntil: 'networkidle' });
  await page.locator('[data-units]').getByRole('link', { name: 'Sentences' }).click();
  await expect(page.locator('#shares-how')).toContainText('sentences');
  const inline = await page.locator('script:not([src])').allTextContents();
  const parts = [...(await Promise.all(scripts)), ...inline.map((text) => Buffer.from(text))];
  const weight = parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
  console.log(`emphasis: ${weight} bytes of script, brotli`);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(25_500);
});
