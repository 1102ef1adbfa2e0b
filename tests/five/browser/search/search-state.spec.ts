import { answered, ask, openView, showAll, shownPlaces } from './search-page.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

// A browser keeps fifty steps at most of a page that is used again.
test.use({ reuseContext: false });

const steps = (page: Page) => page.evaluate(() => history.length);
const top = (page: Page) => page.evaluate(() => Math.round(scrollY));

test('the same query asked again adds no step to the history, another one adds one', async ({ page }) => {
  await page.goto('search/');
  await ask(page, '监督');
  const before = await steps(page);
  for (const key of ['Enter', 'Enter']) {
    await page.getByRole('searchbox').press(key);
    await answered(page);
  }
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await answered(page);
  await ask(page, ' 监督 ');
  expect(await steps(page)).toBe(before);
  await ask(page, '纪律');
  expect(await steps(page)).toBe(before + 1);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('监督');
});

for (const kept of ['kept by the browser', 'loaded anew'] as const) {
  test(`Back from a document leads to the place in the results that one left, the page ${kept}`, async ({
    page,
  }) => {
    // A page that says “no-store” is not kept in memory.
    if (kept === 'loaded anew')
      await page.route('**/search/*', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'no-store' } });
      });
    await page.goto('search/');
    await ask(page, '“政府”');
    const first = (await shownPlaces(page)).length;
    await showAll(page);
    const all = await shownPlaces(page);
    expect(all.length).toBeGreaterThan(first);
    const result = page.locator('[data-results] [data-place] a').nth(all.length - 5);
    await result.scrollIntoViewIfNeeded();
    const left = await top(page);
    expect(left).toBeGreaterThan(1_000);
    await page.evaluate(() => Object.assign(window, { kept: true }));
    await result.click();
    await expect(page).toHaveURL(/documents\/[a-z]+-\d{4}\/#/u);
    await page.goBack();
    await answered(page);
    await expect(page.getByRole('searchbox')).toHaveValue('“政府”');
    expect(await shownPlaces(page)).toEqual(all);
    await expect.poll(() => top(page)).toBe(left);
    await expect(result).toBeInViewport();
    if (kept === 'loaded anew') expect(await page.evaluate(() => 'kept' in window)).toBe(false);
  });
}

test('Back from one query to the one before leads to the place that one left in its results', async ({
  page,
}) => {
  await page.goto('search/');
  await ask(page, '“政府”');
  await showAll(page);
  const all = await shownPlaces(page);
  await page.evaluate(() => {
    scrollTo(0, 2_000);
  });
  await page.getByRole('searchbox').evaluate((field: HTMLInputElement) => {
    field.value = '“一岗双责”';
    field.form?.requestSubmit();
  });
  await answered(page);
  await expect(page.getByRole('status')).toContainText('3 places in 3 documents');
  await page.goBack();
  await answered(page);
  await expect.poll(() => shownPlaces(page)).toEqual(all);
  await expect.poll(() => top(page)).toBe(2_000);
});

test('more places are shown by a button that says how many, and are kept when the page is loaded again', async ({
  page,
}) => {
  await page.goto('search/');
  await ask(page, '“民生”');
  const first = (await shownPlaces(page)).length;
  expect(first).toBeLessThanOrEqual(10);
  const more = page.getByRole('button', { name: /^Show \d+ more places?$/u });
  const left = Number(/\d+/u.exec((await more.textContent()) ?? '')?.[0]);
  await more.click();
  await answered(page);
  expect(await shownPlaces(page)).toHaveLength(first + left);
  await expect(more).toBeHidden();
  await page.reload();
  await answered(page);
  expect(await shownPlaces(page)).toHaveLength(first + left);
});

test('what stands in the field is what a filter or a view is of', async ({ page }) => {
  await page.goto('search/');
  await ask(page, '监督');
  await page.getByRole('searchbox').fill('民心工程');
  await openView(page);
  await page.getByRole('button', { name: 'Keyword in context' }).click();
  await answered(page);
  await expect(page).toHaveURL(/q=%E6%B0%91%E5%BF%83/u);
  await expect(page.locator('.concordance').first().locator('mark').first()).toHaveText('民心工程');
});

test('a query that is longer than an address can be is answered, and not kept in the address', async ({
  page,
}) => {
  await page.goto('search/');
  await ask(page, '监督'.repeat(300));
  await expect(page.locator('[data-status]')).toContainText('Nothing found.');
  await expect(page).toHaveURL(/search\/$/u);
});

test('what is typed before the script has come is kept, and searched for', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route(/\.js$/u, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('search/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').pressSequentially('监督');
  release();
  await expect(page.locator('[data-failed][data-ready]')).toBeAttached();
  await page.getByRole('searchbox').press('Enter');
  await answered(page);
  await expect(page.locator('[data-place] mark').first()).toHaveText('监督');
});
