import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { compare, RULES } from './own-page.ts';

const corpus = builtCorpus();

test('each document stands with what it has of the text, and is set level on a press', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(page, RULES);
  const overall = page.locator('.own-text > p').first();
  await expect(overall).toHaveText(/^By wording alone, Tianjin 2018 is nearest: \d+%/u);
  const rows = page.locator('.own-documents tbody tr');
  await expect(rows).toHaveCount(corpus.documents.length);
  const shares = (await rows.locator('td:nth-of-type(1)').allTextContents()).map((text) => parseFloat(text));
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  const nearest = (await rows.locator('td:nth-of-type(3)').allTextContents()).map(Number);
  // What has nothing near is nearest to none.
  expect(nearest.reduce((sum, each) => sum + each, 0)).toBe(await page.locator('.own-near').count());
  await rows.filter({ hasText: 'Binhai 2017' }).getByRole('button').press('Enter');
  const level = page.locator('#own-level');
  await expect(level.locator('select')).toHaveValue('binhai-2017');
  await expect(level.locator('select')).toBeFocused();
  await expect(level.getByRole('table').first()).toBeVisible();
  await expect(level.getByRole('heading').first()).toBeInViewport();
});

test('passages stand in the order of the first figure beside them', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(page, RULES);
  const all = await page
    .locator('.own-near')
    .evaluateAll((lists) =>
      lists.map((list) =>
        [...list.querySelectorAll('.own-likeness')].map(({ textContent }) =>
          Number(/[\d.]+/u.exec(textContent)?.[0]),
        ),
      ),
    );
  expect(all.flat().length).toBeGreaterThan(6);
  for (const figures of all) expect(figures).toEqual(figures.toSorted((a, b) => b - a));
});
