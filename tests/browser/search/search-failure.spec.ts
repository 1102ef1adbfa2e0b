import type axeCore from 'axe-core';
import { addAxe } from '../built-site/add-axe.ts';
import { find } from './search-page.ts';
import { expect, test } from '../built-site/site-test.ts';

declare const axe: typeof axeCore;

test.use({ breaksFiles: true });

for (const query of [
  '<script>alert(1)</script>',
  '人'.repeat(10_000),
  '\ud842人民',
  '人'.repeat(3) + '\ud842'.repeat(3_000),
  'a'.repeat(10_000),
  '“'.repeat(10_000),
  'xi an '.repeat(1_600),
  '人 民 '.repeat(2_500),
  '%E0%A4%A',
  '‮民人‬',
  '__proto__ constructor',
  '人民\u200f',
  '.*(人|民)+[',
  '"""',
  '-纪律',
]) {
  test(`a hostile query gets a plain answer: ${JSON.stringify(query.slice(0, 24))}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('search/');
    await find(page, query);
    await expect(page.locator('[data-failed]')).toBeHidden();
    await expect(page.locator('search-panel script')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

const failure = 'The search could not be loaded.';

for (const [what, pattern, answer, query = '一岗双责'] of [
  ['the whole index is blocked', '**/pagefind/**', 'abort'],
  ['the engine’s script is missing', '**/pagefind.js', 404],
  ['the index’s entry is missing', '**/pagefind-entry.json*', 404],
  ['the index’s entry is damaged', '**/pagefind-entry.json*', 'damage'],
  ['the table of the index is missing', '**/*.pf_meta', 404],
  ['the table of the index is damaged', '**/*.pf_meta', 'damage'],
  ['a piece of the index is blocked', '**/*.pf_index', 'abort'],
  ['a piece of the index is missing', '**/*.pf_index', 404],
  ['a piece of the index is damaged', '**/*.pf_index', 'damage'],
  ['a text is missing', '**/*.pf_fragment', 404],
  ['a text is damaged', '**/*.pf_fragment', 'damage'],
  ['a filter is missing', '**/*.pf_filter', 404],
  ['a filter is damaged', '**/*.pf_filter', 'damage'],
  ['the WebAssembly is missing', '**/wasm.*.pagefind', 404],
  ['the WebAssembly is damaged', '**/wasm.*.pagefind', 'damage'],
  ['the site’s own entry is missing', '**/search/entry.json', 404],
  ['the site’s own entry is damaged', '**/search/entry.json', 'damage'],
  ['the table of pinyin is missing', '**/search/readings.json', 404, 'yi gang shuang ze'],
  ['the table of pinyin is damaged', '**/search/readings.json', 'damage', 'yi gang shuang ze'],
  ['the worker’s script is blocked', '**/search-worker*', 'abort'],
] as const) {
  test(`where ${what} the page says so, offers the texts, and tries again`, async ({ page }) => {
    let broken = true;
    await page.route(pattern, async (route) => {
      if (!broken) await route.continue();
      else if (answer === 'abort') await route.abort();
      else if (answer === 404) await route.fulfill({ status: 404, body: 'Not found' });
      else {
        const body = await (await route.fetch()).body();
        await route.fulfill({ body: body.subarray(0, Math.floor(body.length / 2)) });
      }
    });
    await page.goto(`search/?q=${query}`);
    await expect(page.getByText(failure)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Read the documents instead' })).toBeVisible();
    await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('status')).toContainText('3 places in 3 documents.');
    await expect(page.getByText(failure)).toBeHidden();
  });
}

test('a piece that is lost on the way to a later query is said, and comes when it is asked for again', async ({
  page,
}) => {
  await page.goto('search/');
  await find(page, '“一岗双责”');
  let broken = true;
  await page.route('**/*.{pf_index,pf_fragment}', (route) => (broken ? route.abort() : route.continue()));
  await page.getByRole('searchbox').fill('“久久为功”');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByText(failure)).toBeVisible();
  await expect(page.locator('[data-place]')).toHaveCount(0);
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('status')).toContainText(/^\d+ occurrences? in /u);
  await expect(page.getByText(failure)).toBeHidden();
});

test('an index that never answers is given up in time', async ({ page }) => {
  await page.clock.install();
  await page.route('**/*.pf_index', () => undefined);
  await page.goto('search/?q=一岗双责');
  await expect(page.getByRole('status')).toHaveText('Searching…');
  await page.clock.fastForward(30_000);
  await expect(page.getByText(failure)).toBeVisible();
});

test('where the page’s own script is blocked the page says so after a while', async ({ page }) => {
  await page.route('**/_astro/search.astro*', (route) => route.abort());
  await page.goto('search/');
  await expect(page.getByText(failure)).toBeHidden();
  await page.evaluate(() => {
    for (const waiting of document.getAnimations()) waiting.finish();
  });
  await expect(page.getByText(failure)).toBeVisible();
});

test('a failure is accessible', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('zh/search/?q=监督');
  await expect(page.getByText('检索未能载入')).toBeVisible();
  await addAxe(page);
  expect(await page.evaluate(async () => (await axe.run()).violations.map(({ id }) => id))).toEqual([]);
});

test('an answer that comes late does not replace a newer one', async ({ page }) => {
  let release = () => {
    // Set below.
  };
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.pf_index', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('search/?q=一岗双责');
  await page.getByRole('searchbox').fill('，。');
  await page.getByRole('searchbox').press('Enter');
  release();
  await expect(page.getByRole('status')).toContainText('The query has no character to search for.');
  await expect(page.locator('[data-place]')).toHaveCount(0);
});
