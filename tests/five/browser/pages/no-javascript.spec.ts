import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

test.use({ javaScriptEnabled: false });

test('a document is read in full, its contents and permalinks work', async ({ page }) => {
  await page.goto('documents/dongli-2022/');
  await expect(page.locator('.sentence')).toHaveCount(50);
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: /^18\. / })
    .click();
  await expect(page.locator('[id="18"]')).toBeInViewport();
  await page.goto('documents/dongli-2022/#18.1');
  await expect(page.locator('[id="18.1"]')).toBeInViewport();
});

test('themes are compared and charts are complete', async ({ page }) => {
  await page.goto('themes/service/');
  await expect(page.locator('.cells').first().locator('> *')).toHaveCount(5);
  await page.goto('emphasis/');
  await expect(page.locator('.position-drawing a.mark')).toHaveCount(245);
  await expect(page.locator('.share-drawing a.mark')).toHaveCount(5 * 7);
  await expect(page.locator('.pair-drawing a.mark')).toHaveCount(2 * 10);
  await page.locator('[data-units]').getByRole('link', { name: 'Sentences' }).click();
  await expect(page).toHaveURL(/emphasis\/sentences\/$/u);
  await expect(page.locator('.share-drawing a.mark')).toHaveCount(5 * 7);
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

test('English pages show both texts, Chinese pages Chinese with the English one link away', async ({
  page,
}) => {
  const [zh, en] = [page.locator('[id="1.1"] .zh'), page.locator('[id="1.1"] .en')];
  await page.goto('documents/huzhou-2017/');
  await expect(zh).toBeVisible();
  await expect(en).toBeVisible();
  await page.goto('zh/documents/huzhou-2017/');
  await expect(zh).toBeVisible();
  await expect(en).toBeHidden();
  await page.getByRole('link', { name: '英文', exact: true }).click();
  await expect(page).toHaveURL(/[^h]\/documents\/huzhou-2017\/\?text=en$/u);
  await expect(en).toBeVisible();
});
