import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import { builtCorpus, DIST } from '../../../browser/built-site/built-site.ts';
import { answered, check, EXACT, NEAR, quotationTexts, verdict } from './quote-check-page.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

const corpus = builtCorpus();

test('axe finds nothing on the answers', async ({ page }) => {
  await page.goto('quote-check/');
  for (const quotation of [EXACT, NEAR, '一岗双责']) {
    await check(page, quotation);
    await page.getByText('Citation', { exact: true }).first().click();
    expect(await axeFaults(page), quotation).toEqual([]);
  }
});

test.describe('with broken files', () => {
  test.use({ breaksFiles: true });

  for (const [what, files] of [
    ['texts that cannot be loaded are', '**/quote-check/zh/*.json'],
    ['a worker whose script cannot be loaded is', '**/quote-check-worker*'],
  ] as const) {
    test(`${what} said so, and can be tried again`, async ({ page }) => {
      let blocked = true;
      await page.route(files, (route) => (blocked ? route.abort() : route.continue()));
      await page.goto('quote-check/');
      await check(page, EXACT);
      await expect(page.getByText('The texts could not be loaded')).toBeVisible();
      blocked = false;
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('status').first()).toHaveText('Word for word in Tianjin 2018, 3.4');
      await expect(page.getByText('The texts could not be loaded')).toBeHidden();
    });
  }
});

for (const quotation of [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>领导班子成员每年深入基层调研时间',
  '\ud842领导班子成员每年深入',
  '\u202e\u200f领导班子成员每年深入基层',
  '.*(领|导)+[班子成员每年深入',
  '，。！“”',
  '%E0%A4%A',
]) {
  test(`a hostile quotation gets a plain answer: ${JSON.stringify(quotation)}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('quote-check/');
    await check(page, quotation);
    await expect(page.getByRole('status').first()).not.toBeEmpty();
    await expect(page.locator('[data-failed]')).toBeHidden();
    await expect(page.locator('quote-check :is(script, img)')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('10,000 characters are answered while the page can be typed in', async ({ page }) => {
  await page.goto('quote-check/');
  const long = quotationTexts('zh')
    .documents.flatMap(({ pieces }) => pieces.map(([, text]) => text))
    .join('')
    .slice(0, 10_000)
    .replaceAll('政', '正');
  await page.getByLabel('Quotation').fill(long);
  const start = Date.now();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByLabel('Quotation').fill('人');
  const typed = Date.now() - start;
  await answered(page);
  console.log(`10,000 characters: typed into after ${typed} ms, answered after ${Date.now() - start} ms`);
  expect(await verdict(page)).toBe('joined');
});

test('the page is used from the keyboard alone', async ({ page }) => {
  await page.goto('quote-check/');
  await page.getByLabel('Quotation').focus();
  await page.keyboard.insertText(EXACT);
  await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeEnabled();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await answered(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Tianjin 2018, 3.4' })).toBeFocused();
  await page.getByLabel('Quotation').fill(NEAR);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').first()).toContainText('Not word for word');
});

test('a phone shows every answer without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('quote-check/');
  for (const quotation of [EXACT, NEAR, '一岗双责', 'a'.repeat(300)]) {
    await check(page, quotation);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  }
});

test('the texts are small and are loaded for the first quotation only', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('quote-check/');
  await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeEnabled();
  expect(loaded.filter((path) => path.endsWith('.json'))).toEqual([]);
  await check(page, EXACT);
  await check(page, NEAR);
  const files = ['/quote-check/zh.json', ...corpus.documents.map((_, at) => `/quote-check/zh/${at}.json`)];
  expect(loaded.filter((path) => path.endsWith('.json')).sort()).toEqual(files);
  const sizes = files.map((file) => brotliCompressSync(readFileSync(DIST + file)).length);
  const brotli = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`texts for quotations: ${brotli} bytes in brotli`);
  expect(brotli).toBeLessThan(28_000);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it needs JavaScript, leads on, and sends nothing', async ({ page }) => {
    await page.goto('quote-check/');
    await expect(page.locator('noscript p').first()).toContainText('Checking a quotation needs JavaScript');
    await expect(page.locator('noscript p').first()).toBeVisible();
    await expect(page.locator('noscript a')).toHaveText(['Read the documents instead', 'Search instead']);
    await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeDisabled();
  });
});
