import { expect, test } from '@playwright/test';
import { builtCorpus } from './built-site.ts';

test.use({ javaScriptEnabled: false });

test('a document is read in full, its contents and permalinks work', async ({ page }) => {
  await page.goto('documents/dongli-2022/');
  await expect(page.locator('.sentence')).toHaveCount(50);
  await page.getByRole('link', { name: '18.厉行勤俭节约' }).click();
  await expect(page.locator('[id="18"]')).toBeInViewport();
  await page.goto('documents/dongli-2022/#18.1');
  await expect(page.locator('[id="18.1"]')).toBeInViewport();
});

test('themes are compared and charts are complete', async ({ page }) => {
  await page.goto('themes/service/');
  await expect(page.locator('.cells').first().locator('> *')).toHaveCount(5);
  await page.goto('emphasis/');
  await expect(page.locator('.strip-link')).toHaveCount(245);
  await expect(page.locator('figure svg circle')).toHaveCount(5 * 7);
});

test('search says that it needs JavaScript, and what does not', async ({ page }) => {
  await page.goto('search/');
  await expect(page.locator('noscript p')).toContainText('Search needs JavaScript.');
  await expect(page.locator('noscript p')).toBeVisible();
});

test('nothing on a page of each kind is hidden until a script runs', async ({ page }) => {
  for (const path of ['', 'documents/', 'themes/', 'method/', 'data/']) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
  }
  await page.goto('documents/huzhou-2017/');
  const first = builtCorpus().documents.find(({ id }) => id === 'huzhou-2017')?.provisions[0]?.sentences[0];
  await expect(page.getByText(first?.zh ?? 'no sentence')).toBeVisible();
});
