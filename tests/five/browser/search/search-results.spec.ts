import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import { FACETS } from '../../../../src/search/query/filter-places.ts';
import { having, sitePlaces } from '../../../browser/built-site/rendered-places.ts';
import { answered, corpus, expectedPlaces, find, openView, showAll } from './search-page.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

/** Waits until the results are there, and counts all that they show. */
async function expectShown(page: Page, selector: string, count: number) {
  await answered(page);
  await showAll(page);
  await expect(page.locator(selector)).toHaveCount(count);
}

test('results are narrowed and counted by document and theme, and the address keeps it', async ({ page }) => {
  const all = (await expectedPlaces(page))('监督');
  await page.goto('search/?q=“监督”');
  await expectShown(page, '[data-place]', all.length);
  await openView(page);
  await page.getByLabel(/^Linzi 2022/u).check();
  await expect(page).toHaveURL(/document=linzi-2022/u);
  const linzi = all.filter((place) => place.startsWith('linzi-2022'));
  await expectShown(page, '[data-place]', linzi.length);
  await page.getByLabel(/Rule of law/u).check();
  const law = corpus.documents
    .filter(({ id }) => id === 'linzi-2022')
    .flatMap(({ provisions }) => provisions.flatMap(({ sentences }) => sentences))
    .filter(({ zh, theme }) => zh.includes('监督') && theme === 'rule-of-law').length;
  expect(law).toBeGreaterThan(0);
  await expectShown(page, '.line', law);
  await expect(
    page.locator('label', { has: page.locator('[value="rule-of-law"]') }).locator('[data-count]'),
  ).toHaveText(String(law));
  await page.reload();
  await expectShown(page, '.line', law);
  await page.goBack();
  await expect(page).not.toHaveURL(/theme=/u);
  await expectShown(page, '[data-place]', linzi.length);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expectShown(page, '[data-place]', all.length);
});

test('results in the texts and in notes are counted apart, and can be shown alone', async ({ page }) => {
  const places = await sitePlaces(page);
  const [texts, notes] = [false, true].map((isNote) =>
    having(
      places.filter((place) => place.isNote === isNote),
      '监督',
    ),
  );
  expect(notes?.length).toBeGreaterThan(0);
  await page.goto('search/');
  expect(await find(page, '“监督”')).toEqual([...(texts ?? []), ...(notes ?? [])].sort());
  await expect(page.getByRole('status')).toContainText(`${texts?.length} places in 5 documents.`);
  await expect(page.getByRole('status')).toContainText(/And in \d+ notes? on the documents\./u);
  await openView(page);
  await page.locator('[data-facets] label', { hasText: 'notes' }).getByRole('checkbox').check();
  await expect(page).toHaveURL(/kind=note/u);
  await expectShown(page, '[data-place]', notes?.length ?? 0);
  await expect(page.getByRole('status')).toHaveText(/^Found in \d+ notes?\.$/u);
  await page.locator('[data-place] a').first().click();
  await expect(page).toHaveURL(/documents\/[a-z]+-\d{4}\/#(?:translator-)?note-/u);
});

test('each kind of filter says how many lines it would show, and shows as many', async ({ page }) => {
  await page.goto('search/?q=“监督”');
  await answered(page);
  await openView(page);
  const boxes = page.locator('[data-facets] input:visible');
  const facets = await boxes.evaluateAll((all) => [...new Set(all.map((box) => box.getAttribute('name')))]);
  expect(facets).toHaveLength(FACETS.length);
  // Every value of every facet: tests/unit/search/query/run-search.test.ts.
  for (const facet of facets) {
    const box = page.locator(`[data-facets] input[name="${facet}"]:visible`).last();
    const said = box.locator('xpath=..').locator('[data-count]');
    const lines = Number(await said.textContent());
    await box.check();
    await expectShown(page, '.line', lines);
    await box.uncheck();
    await answered(page);
  }
});

test('a concordance has every occurrence in its middle column, sorted as chosen, in the address', async ({
  page,
}) => {
  const places = await sitePlaces(page);
  await page.goto('search/?q=“监督”');
  await openView(page);
  await page.getByRole('button', { name: 'Keyword in context' }).click();
  const rows = page.locator('.concordance li');
  const count = places.reduce((sum, { zh }) => sum + zh.join('').split('监督').length - 1, 0);
  await expectShown(page, '.concordance li', count);
  await page.getByLabel('Sort').selectOption('after');
  await expect(page).toHaveURL(/view=concordance&sort=after/u);
  await expectShown(page, '.concordance li', count);
  const after = await rows.locator('.after').allTextContents();
  const keys = after.map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''));
  expect(keys).toEqual([...keys].sort(new Intl.Collator('zh-Hans-u-co-pinyin').compare));
  await page.setViewportSize({ width: 390, height: 844 });
  const centres = await rows
    .locator('mark')
    .evaluateAll((marks) =>
      marks.map((mark) => mark.getBoundingClientRect()).map(({ left, width }) => left + width / 2),
    );
  for (const centre of centres) expect(Math.abs(centre - 195)).toBeLessThan(4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('/ and Ctrl-K lead to the search field of any page; a field keeps its /, and the / key can be turned off', async ({
  page,
}) => {
  const field = page.getByRole('searchbox');
  for (const address of ['documents/linzi-2022/', 'search/'])
    for (const key of ['/', 'Control+k']) {
      await page.goto(address);
      await page.keyboard.press(key);
      await expect(field).toBeFocused();
    }
  await page.keyboard.type('1/2');
  await expect(field).toHaveValue('1/2');
  await page.getByLabel(/^Press \//u).uncheck();
  await page.goto('zh/themes/');
  await page.keyboard.press('/');
  await expect(field).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
});

for (const { width, height, latest } of [
  { width: 390, height: 844, latest: 330 },
  { width: 1440, height: 900, latest: 300 },
])
  test(`at ${width} px hits come first, and the page is short`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of ['search/?q=四个意识', 'zh/search/?q=四个意识']) {
      await page.goto(address);
      await answered(page);
      // The term is told as well, on a line of its own above the hits.
      await expect(page.locator('[data-term] .gloss')).not.toBeEmpty();
      const box = await page.locator('[data-results] mark').first().boundingBox();
      expect(box?.y, address).toBeLessThanOrEqual(latest);
      const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
      expect(screens, address).toBeLessThanOrEqual(4);
    }
  });

test('a filter in force is named where the filters are closed', async ({ page }) => {
  await page.goto('search/?q=监督&document=linzi-2022&theme=rule-of-law');
  await answered(page);
  await expect(page.locator('[data-facets]')).toBeHidden();
  await expect(page.locator('[data-in-force]')).toContainText(/^Only:\s*Linzi 2022 · Rule of law/u);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(page.locator('[data-in-force]')).toBeHidden();
});

test('search is used by keyboard alone', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('一岗双责');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('3 places in 3 documents');
  await page.getByRole('button', { name: 'View' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Keyword in context' }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.concordance a')).toHaveCount(3);
  await page.locator('.concordance a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/documents\/[a-z]+-\d{4}\/#/u);
});

test('axe finds nothing on results, on a concordance and on nothing, in light and in dark', async ({
  page,
}) => {
  for (const address of [
    'search/?q=民心工程 -纪律',
    'zh/search/?q=can&view=concordance',
    'search/?q=区块链',
  ]) {
    await page.goto(address);
    await answered(page);
    expect(await axeFaults(page), address).toEqual([]);
  }
});

test('words apart are found by those that say something, and these alone are marked', async ({ page }) => {
  await page.goto('search/?q=supervision by the media');
  await answered(page);
  await expect(page.locator('[data-results]')).toContainText('the news media and all sectors of society');
  const marked = await page.locator('[data-results] mark').allTextContents();
  expect(marked.length).toBeGreaterThan(3);
  expect(marked.filter((text) => /^(?:by|the)$/iu.test(text.trim()))).toEqual([]);
});
