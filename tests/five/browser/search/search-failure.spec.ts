import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import { answered, ask, find } from './search-page.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

test.use({ breaksFiles: true });

const HOSTILE = [
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
];

test('a hostile query gets a plain answer', async ({ page }) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('search/');
  for (const query of HOSTILE) {
    const name = JSON.stringify(query.slice(0, 24));
    await find(page, query);
    await expect(page.locator('[data-status]'), name).not.toBeEmpty();
    await expect(page.locator('[data-failed]'), name).toBeHidden();
    await expect(page.locator('search-panel script'), name).toHaveCount(0);
    expect(errors, name).toEqual([]);
  }
});

const failure = 'Search could not be loaded.';

const CHINESE = '一岗双责';
const PINYIN = 'yi gang shuang ze';

/** What can go wrong with each file that a query needs, which files those are, and the query. */
const FAULTS: [what: string, files: RegExp, fault: 'missing' | 'damaged' | 'blocked', query: string][] = [
  ['the whole index', /\/pagefind\//u, 'blocked', CHINESE],
  ['the engine’s script', /\/pagefind\.js/u, 'missing', CHINESE],
  ['the index’s entry', /pagefind-entry\.json/u, 'missing', CHINESE],
  ['the index’s entry', /pagefind-entry\.json/u, 'damaged', CHINESE],
  ['the table of the index', /\.pf_meta/u, 'missing', CHINESE],
  ['the table of the index', /\.pf_meta/u, 'damaged', CHINESE],
  ['a piece of the index', /\.pf_index/u, 'blocked', CHINESE],
  ['a piece of the index', /\.pf_index/u, 'missing', CHINESE],
  ['a piece of the index', /\.pf_index/u, 'damaged', CHINESE],
  ['a text', /\.pf_fragment/u, 'missing', CHINESE],
  ['a text', /\.pf_fragment/u, 'damaged', CHINESE],
  ['a filter', /\.pf_filter/u, 'missing', CHINESE],
  ['a filter', /\.pf_filter/u, 'damaged', CHINESE],
  ['the WebAssembly', /wasm\.[^/]*\.pagefind/u, 'missing', CHINESE],
  ['the WebAssembly', /wasm\.[^/]*\.pagefind/u, 'damaged', CHINESE],
  ['the site’s own entry', /search\/entry\.json/u, 'missing', CHINESE],
  ['the site’s own entry', /search\/entry\.json/u, 'damaged', CHINESE],
  ['the worker’s script', /search-worker/u, 'blocked', CHINESE],
  ['the table of pinyin', /search\/readings\.json/u, 'missing', PINYIN],
  ['the table of pinyin', /search\/readings\.json/u, 'damaged', PINYIN],
];

test('where a file is missing, damaged or blocked the page says so, offers the texts, and tries again', async ({
  page,
}) => {
  test.slow();
  let broken: (typeof FAULTS)[number] | undefined;
  let breaks = 0;
  await page.route('**/*', async (route) => {
    const fault = broken?.[1].test(route.request().url()) === true ? broken[2] : 'none';
    if (fault === 'none') return route.continue();
    breaks++;
    if (fault === 'blocked') return route.abort();
    if (fault === 'missing') return route.fulfill({ status: 404, body: 'Not found' });
    const body = await (await route.fetch()).body();
    return route.fulfill({ body: body.subarray(0, Math.floor(body.length / 2)) });
  });
  await page.goto('search/');
  // A search that fails ends its worker: each attempt loads everything anew.
  for (const [index, fault] of FAULTS.entries()) {
    const [what, , how, query] = fault;
    const name = `${what} is ${how}`;
    [broken, breaks] = [fault, 0];
    if (query === FAULTS[index - 1]?.[3]) await page.getByRole('button', { name: 'Try again' }).click();
    else await ask(page, query);
    await answered(page);
    await expect(page.getByText(failure), name).toBeVisible();
    await expect(page.getByRole('link', { name: 'Read the documents instead' }), name).toBeVisible();
    await expect(page.locator('[data-place]'), name).toHaveCount(0);
    expect(breaks, name).toBeGreaterThan(0);
    if (query === FAULTS[index + 1]?.[3]) continue;
    broken = undefined;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('status'), name).toContainText('3 places in 3 documents.');
    await expect(page.getByText(failure), name).toBeHidden();
  }
});

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
  await expect(page.getByText('搜索未能载入')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
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
  await expect(page.getByRole('status')).toContainText('Type at least one letter');
  await expect(page.locator('[data-place]')).toHaveCount(0);
});
