import { readFileSync } from 'node:fs';
import type { RenderedPassage } from '../../../../src/analysis/wording/rendered-wording.ts';
import { builtCorpus, DIST } from '../../../browser/built-site/built-site.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

const corpus = builtCorpus();
const passages = JSON.parse(readFileSync(`${DIST}/data/wording.json`, 'utf8')) as RenderedPassage[];
const listed = passages.filter(({ kind }) => kind !== 'boilerplate');
const isIn = (passage: RenderedPassage, ...ids: string[]) =>
  ids.every((id) => passage.places.some(({ document }) => document === id));
const both = listed.filter((passage) => isIn(passage, 'tianjin-2018', 'linzi-2022'));
const all = (page: Page) => page.locator('[data-first] > li');
const shown = (page: Page) => page.locator('[data-passages] > li:visible');

test('every place of wording.json stands in corpus.json at its offsets', () => {
  expect(listed.length).toBeGreaterThan(50);
  for (const { places } of passages) {
    for (const { document, provision, sentence, start, end, text } of places) {
      const found = corpus.documents
        .find(({ id }) => id === document)
        ?.provisions.find(({ id }) => id === provision)
        ?.sentences.find(({ id }) => id === sentence);
      expect([...(found?.zh ?? '')].slice(start, end).join('')).toBe(text);
    }
  }
});

test('the English of every passage stands in the translation of one of its places, in its order', () => {
  expect(passages.filter(({ en }) => en !== null).length).toBeGreaterThan(50);
  for (const { en, places } of passages) {
    if (en === null) continue;
    const translations = places.map(
      (place) =>
        corpus.documents
          .find(({ id }) => id === place.document)
          ?.provisions.find(({ id }) => id === place.provision)
          ?.sentences.find(({ id }) => id === place.sentence)?.en ?? '',
    );
    const stands = translations.some((translation) => {
      let from = 0;
      return en.split(' … ').every((stretch) => {
        const at = translation.indexOf(stretch, from);
        from = at + stretch.length;
        return at !== -1;
      });
    });
    expect(stands, en).toBe(true);
  }
});

test('each passage has its English below the Chinese on English pages, and on no Chinese one', async ({
  page,
}) => {
  await page.goto('wording/');
  const first = listed.slice(0, 20);
  await expect(shown(page)).toHaveCount(first.length);
  for (const [index, { en, places }] of first.entries()) {
    const paragraphs = shown(page).nth(index).getByRole('paragraph');
    await expect(paragraphs.first()).toHaveText(places[0]?.text ?? '');
    await expect(paragraphs.nth(1)).toHaveText(en ?? 'none given');
    await expect(paragraphs.nth(1)).toHaveAttribute('lang', 'en');
  }
  await page.goto('zh/wording/');
  await expect(shown(page)).toHaveCount(first.length);
  await expect(page.locator('[data-passages] [lang="en"]')).toHaveCount(0);
});

test('the page lists every passage, longest first, boilerplate folded away', async ({ page }) => {
  await page.goto('wording/');
  await expect(shown(page)).toHaveCount(20);
  await page.getByRole('button', { name: `Show all ${listed.length} passages` }).click();
  expect(await shown(page).evaluateAll((each) => each.map(({ id }) => id))).toEqual(
    listed.map(({ id }) => id),
  );
  await page.locator('summary', { hasText: /^Boilerplate: /u }).click();
  await expect(shown(page)).toHaveCount(passages.length);
});

test('a passage shows its places as links, with the words that differ', async ({ page }) => {
  await page.goto('wording/');
  await page.getByRole('button', { name: /^Show all/u }).click();
  const months = shown(page).filter({ hasText: '不少于2个月' });
  await expect(months.locator('.differs')).toHaveText('3');
  await months.getByRole('link', { name: 'Linzi 2022 9.4' }).click();
  await expect(page).toHaveURL(/documents\/linzi-2022\/#9\.4$/u);
  await page.goto('zh/wording/');
  await page.getByRole('button', { name: /^显示全部/u }).click();
  const forbidden = shown(page).filter({ hasText: '党中央禁止的坚决杜绝' });
  await expect(forbidden.locator('.differs')).toHaveText(['不做', '不做']);
});

test('the list is filtered by length, documents and theme; the choice is in the address', async ({
  page,
}) => {
  await page.goto('wording/');
  await page.locator('wording-filter summary').click();
  await page.getByRole('combobox', { name: 'Documents, at least', exact: true }).selectOption('4');
  await expect(page).toHaveURL(/\?docs=4$/u);
  const four = listed.filter(({ places }) => new Set(places.map((place) => place.document)).size >= 4);
  await expect(shown(page)).toHaveCount(four.length);
  await expect(page.getByRole('status')).toHaveText(`${four.length} of ${listed.length} passages`);
  await page.getByRole('combobox', { name: 'At least', exact: true }).selectOption('20');
  await expect(page).toHaveURL(/docs=4&min=20$/u);
  await page.reload();
  await expect(shown(page)).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Theme', exact: true }).selectOption('service');
  await expect(shown(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('No passage matches');
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await expect(shown(page)).toHaveCount(20);
  await page.goBack();
  await expect(shown(page)).toHaveCount(0);
});

test('the list can begin with what most documents share', async ({ page }) => {
  await page.goto('wording/?sort=documents');
  const counts = await all(page).evaluateAll((each) =>
    each.map((item) => (item.dataset['documents'] ?? '').split(' ').length),
  );
  expect(counts[0]).toBe(5);
  expect([...counts].sort((a, b) => b - a)).toEqual(counts);
});

test('a choice that no select offers is passed over', async ({ page }) => {
  await page.goto('wording/?a=atlantis-1999&theme=magic&min=-3');
  await expect(page.getByRole('status').first()).toContainText(
    `${listed.length} of ${listed.length} passages`,
  );
});

test('a cell of the matrix counts the passages it opens', async ({ page }) => {
  await page.goto('wording/');
  const cell = page.locator('[data-pair="tianjin-2018 linzi-2022"]');
  await expect(cell).toContainText(String(both.length));
  await cell.click();
  await expect(page).toHaveURL(/\?a=tianjin-2018&b=linzi-2022$/u);
  await expect(shown(page)).toHaveCount(both.length);
  await expect(page.locator('#passages')).toBeInViewport();
  await page.goto('about:blank');
  await page.goto('wording/?a=tianjin-2018&b=linzi-2022#pair-tianjin-2018--linzi-2022');
  await expect(shown(page)).toHaveCount(both.length);
  await expect(page.locator('#passages')).toBeInViewport();
});

for (const width of [390, 1280]) {
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const address of ['wording/', 'zh/wording/']) {
      await page.goto(address);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything but boilerplate is listed, and a cell leads to its pair', async ({ page }) => {
    await page.goto('wording/');
    await expect(shown(page)).toHaveCount(listed.length);
    await expect(page.locator('wording-filter')).toBeHidden();
    await page.locator('[data-pair="linzi-2022 tianjin-2018"]').click();
    const pair = page.locator('#pair-tianjin-2018--linzi-2022');
    await expect(pair).toBeInViewport();
    await pair.locator('summary').click();
    await expect(pair.getByRole('link')).toHaveCount(both.length);
    await pair.getByRole('link', { name: '每年深入基层调研时间不少于2个月' }).click();
    await expect(page.locator('li:target')).toBeInViewport();
  });
});
