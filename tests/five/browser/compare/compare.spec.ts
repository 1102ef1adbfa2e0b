import { readFileSync } from 'node:fs';
import type { ProvisionCounterparts } from '../../../../src/analysis/counterparts/counterparts.ts';
import { builtCorpus, DIST } from '../../../browser/built-site/built-site.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

const { documents } = builtCorpus();
const computed = JSON.parse(
  readFileSync(`${DIST}/data/counterparts.json`, 'utf8'),
) as ProvisionCounterparts[];
const pairs = documents.flatMap((first) =>
  documents.filter((second) => second !== first).map((second) => ({ first, second })),
);

/** The provisions of one document without a counterpart in another. */
const without = (own: string, other: string) =>
  computed
    .filter((each) => each.document === own && !each.counterparts.some(({ document }) => document === other))
    .map(({ provision }) => provision);
const box = async (page: Page, selector: string) => {
  const found = await page.locator(selector).first().boundingBox();
  if (found === null) throw new Error(`${selector} is shown.`);
  return found;
};

test('every pair shows both documents in full, the first in its own order, each text once', async ({
  page,
}) => {
  for (const { first, second } of pairs) {
    await page.goto(`compare/${first.id}/${second.id}/`);
    const rows = await page
      .locator('.comparison .row')
      .evaluateAll((all) => all.map((row) => [row.id, row.getAttribute('data-difference')]));
    const own = rows.filter(([, only]) => only !== 'second').map(([id]) => id);
    expect(own, first.id).toEqual(first.provisions.map(({ id }) => id));
    expect(rows.filter(([, only]) => only === 'first').map(([id]) => id)).toEqual(
      without(first.id, second.id),
    );
    const others = rows.filter(([, only]) => only === 'second').map(([id]) => id ?? '');
    expect(others.sort()).toEqual(
      without(second.id, first.id)
        .map((id) => `second-${id}`)
        .sort(),
    );
    const shown = await page
      .locator('.comparison [data-sentence]')
      .evaluateAll((all) => all.map((each) => each.textContent));
    const texts = [first, second].flatMap(({ provisions }) =>
      provisions.flatMap(({ sentences }) => sentences.map(({ zh }) => zh)),
    );
    expect([...shown].sort()).toEqual(texts.sort());
  }
});

test('on a desk a provision stands level with its counterpart, on a phone above it in one card', async ({
  page,
}) => {
  await page.goto('compare/linzi-2022/tianjin-2018/');
  const [left, right] = ['[id="10"] > .compared', '[id="10"] > .counterparts > .compared'];
  const [a, b] = [await box(page, left), await box(page, right)];
  expect(b.y).toBe(a.y);
  expect(b.x).toBeGreaterThan(a.x + a.width);
  await page.setViewportSize({ width: 390, height: 844 });
  const [above, below] = [await box(page, left), await box(page, right)];
  expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
  await expect(page.locator(right).first().getByText('Tianjin 2018')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

for (const width of [390, 1280]) {
  test(`at ${width} px what only one of the two has is said in its place`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('compare/linzi-2022/binhai-2017/');
    const only = without('linzi-2022', 'binhai-2017');
    expect(only.length).toBeGreaterThan(0);
    for (const id of only) {
      await expect(page.locator(`[id="${id}"]`).getByText('No match found in Binhai 2017')).toBeVisible();
    }
    for (const id of without('binhai-2017', 'linzi-2022')) {
      const row = page.locator(`[id="second-${id}"]`);
      await expect(row.getByText('No match found in Linzi 2022')).toBeVisible();
    }
  });
}

test('a counterpart of several provisions stands in full once and is one link away elsewhere', async ({
  page,
}) => {
  await page.goto('compare/linzi-2022/tianjin-2018/');
  const elsewhere = page.locator('.comparison .elsewhere').first();
  await expect(elsewhere).toContainText('Shown in full next to');
  const target = await elsewhere.getByRole('link').getAttribute('href');
  await elsewhere.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${target ?? ''}$`, 'u'));
  await expect(page.locator(`[id="${target?.slice(1) ?? ''}"] .heading`).first()).toBeInViewport();
});

test('the overview has a mark a provision, empty where it has no counterpart, that leads to its row', async ({
  page,
}) => {
  await page.goto('compare/binhai-2017/dongli-2022/');
  const [first, second] = [documents[0], documents.at(-1)];
  const count = (first?.provisions.length ?? 0) + (second?.provisions.length ?? 0);
  await expect(page.locator('.alignment a')).toHaveCount(count);
  const empty = await page
    .locator('.alignment a:has([fill-opacity="0"])')
    .evaluateAll((all) => all.map((mark) => mark.getAttribute('href')));
  expect(empty).toEqual([
    ...without('binhai-2017', 'dongli-2022').map((id) => `#${id}`),
    ...without('dongli-2022', 'binhai-2017').map((id) => `#second-${id}`),
  ]);
  await expect(page.locator('.key')).toContainText('no match found');
  await page.locator('.alignment a[href="#4-3"]').click();
  await expect(page.locator('[id="4-3"] .heading').first()).toBeInViewport();
  await expect(page.locator('.alignment')).not.toBeInViewport();
});

test('sides are swapped by a link', async ({ page }) => {
  await page.goto('compare/huzhou-2017/linzi-2022/');
  await page.getByRole('link', { name: 'Swap' }).click();
  await expect(page).toHaveURL(/compare\/linzi-2022\/huzhou-2017\/$/u);
  await expect(page.locator('h1')).toHaveText('Linzi 2022 and Huzhou 2017');
});

test('a printed comparison keeps its two columns and its headings with their texts, and leaves out the controls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('compare/tianjin-2018/huzhou-2017/');
  const [a, b] = [
    await box(page, '[id="1"] > .compared'),
    await box(page, '[id="1"] > .counterparts > .compared'),
  ];
  expect(b.y).toBe(a.y);
  expect(b.x).toBeGreaterThan(a.x);
  await expect(page.locator('[id="1"] .heading').first()).toHaveCSS('break-after', 'avoid');
  await expect(page.locator('.alignment')).toBeHidden();
  await expect(page.locator('[id="preamble"] .text.zh').first()).toBeVisible();
  await expect(page.locator('text-switch')).toBeHidden();
});

test('the language of the texts is chosen as on every other page', async ({ page }) => {
  await page.goto('compare/tianjin-2018/huzhou-2017/?text=en');
  await expect(page.locator('#rows .text.zh').first()).toBeHidden();
  await expect(page.locator('#rows .text.en').first()).toBeVisible();
});

test('the table of all documents leads to each pair, and an unknown pair or a document with itself is no page', async ({
  page,
}) => {
  await page.goto('zh/');
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '对照' }).click();
  await page.getByRole('link', { name: '两份文件' }).click();
  const cells = page.getByRole('table').getByRole('cell').getByRole('link');
  await expect(cells).toHaveCount(pairs.length);
  await page.getByRole('link', { name: '临淄 2022与东丽 2022：' }).click();
  await expect(page.locator('h1')).toHaveText('临淄 2022与东丽 2022对照');
  for (const pair of ['linzi-2022/linzi-2022', 'linzi-2022/paris-1789']) {
    const answer = await page.request.get(`compare/${pair}/`);
    expect(answer.status()).toBe(404);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a comparison is a plain page: rows, gaps, overview and links work, keys are not promised', async ({
    page,
  }) => {
    await page.goto('compare/linzi-2022/tianjin-2018/');
    await expect(page.locator('.comparison .row').first()).toBeVisible();
    await expect(page.locator('difference-jump')).toBeHidden();
    await expect(page.locator('.front .text').first()).toBeVisible();
    await expect(page.locator('mark.shared').first()).toBeVisible();
    await page.locator('.alignment a[href="#9"]').click();
    await expect(page.locator('[id="9"] .heading').first()).toBeInViewport();
  });
});
