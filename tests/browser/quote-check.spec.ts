import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { checkQuotation } from '../../src/search/check-quotation.ts';
import { quotationLibrary, type QuotationTexts } from '../../src/search/quotation-library.ts';
import { makeOtherProse, makeSamples } from '../unit/search/quotation-samples.ts';
import { DIST } from './built-site.ts';

const texts = JSON.parse(readFileSync(`${DIST}/quote-check/zh.json`, 'utf8')) as QuotationTexts;
const library = quotationLibrary(texts);
const sources = texts.documents.map(({ id, pieces }) => ({
  id,
  text: pieces.map(([, text]) => text).join(''),
}));
const EXACT = '领导班子成员每年深入基层调研时间不少于2个月';
const NEAR = '领导班子成员每年深入基层调研时间不少于3个月';

async function check(page: Page, quotation: string) {
  await page.getByLabel('Quotation').fill(quotation);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await answered(page);
}

/** Until the answer is there: it is busy while the texts are compared. */
async function answered(page: Page) {
  await expect(page.locator('[data-answer]')).toHaveAttribute('aria-busy', 'false');
}

const verdict = (page: Page) => page.locator('[data-answer]').getAttribute('data-verdict');

test('the page answers 60 made quotations and 20 of other prose as the matcher does', async ({ page }) => {
  await page.goto('quote-check/');
  const seed = Math.random();
  console.log(`seed ${seed}`);
  const quotations = [
    ...makeSamples(sources, 60, seed).map(({ quotation }) => quotation),
    ...makeOtherProse(20, seed),
  ];
  for (const quotation of quotations) {
    await check(page, quotation);
    const answer = checkQuotation(quotation, library);
    expect(await verdict(page), quotation).toBe(answer.verdict);
    const places = answer.parts.flatMap(({ matches }) =>
      matches.map(({ passage }) => `${passage.document} ${passage.from.id}`),
    );
    const shown = page.locator('[data-part] [data-document]');
    expect(
      await shown.evaluateAll((items) =>
        items.map(
          (item) => `${(item as HTMLElement).dataset['document']} ${(item as HTMLElement).dataset['from']}`,
        ),
      ),
      quotation,
    ).toEqual(places);
  }
});

test('word for word is said with the place, which opens with exactly that passage marked', async ({
  page,
}) => {
  await page.goto('quote-check/');
  await check(page, `“${EXACT}”`);
  await expect(page.getByRole('status').first()).toHaveText('Word for word: Tianjin 2018');
  await expect(page.locator('[data-answer] mark')).toHaveText(EXACT);
  await page.getByRole('link', { name: 'Tianjin 2018, 3.4' }).click();
  await expect(page).toHaveURL(/documents\/tianjin-2018\/\?mark=3\.4:0-22#3\.4$/u);
  await expect(page.locator('mark.passage').first()).toBeVisible();
  expect((await page.locator('mark.passage').allTextContents()).join('')).toBe(EXACT);
});

test('nearly shows the words that differ, told apart without colour and named to a screen reader', async ({
  page,
}) => {
  await page.goto('quote-check/');
  await check(page, NEAR);
  await expect(page.getByRole('status').first()).toHaveText(
    'Nearly: these words differ: Tianjin 2018, Linzi 2022',
  );
  await expect(page.getByText('The words differ in one place.')).toBeVisible();
  const part = page.locator('[data-part="1"] > .quote-diff');
  await expect(part.locator('del')).toHaveText('in the quotation alone: 3');
  await expect(part.locator('ins')).toHaveText('in the document alone: 2');
  const line = (name: string) =>
    part.locator(name).evaluate((each) => getComputedStyle(each).textDecorationLine);
  expect([await line('del'), await line('ins')]).toEqual(['line-through', 'underline']);
});

test('a part of a quotation that stands nowhere is said to, and one put together lists its passages', async ({
  page,
}) => {
  await page.goto('quote-check/');
  await check(page, '严格廉洁自律，注重家庭、家教、家风……坚决反对特权思想和特权现象。');
  await expect(page.getByRole('status').first()).toHaveText(
    'Put together from several passages: Tianjin 2018',
  );
  await expect(page.getByRole('heading', { name: /^Part \d: word for word$/u })).toHaveCount(2);
  await check(page, '坚持政府过紧日子，强化预算管理与支出约束，渡口边已经停了三条木船');
  await expect(page.getByRole('heading', { name: 'Part 2: in none of the documents' })).toBeVisible();
});

test('a citation of the passage is made when it is opened, in the form chosen', async ({ page }) => {
  await page.goto('quote-check/');
  await check(page, EXACT);
  await page.getByText('Citation', { exact: true }).click();
  const citation = page.locator('[data-citation]');
  await expect(citation).toContainText('2018');
  await page.getByLabel('Form of citation').selectOption('ris');
  await expect(citation).toContainText('TY  -');
});

test('the quotation is kept after the # of the address, which no server is sent', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('quote-check/');
  await check(page, EXACT);
  await check(page, NEAR);
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#q=${NEAR}`);
  await page.goBack();
  await expect(page.getByLabel('Quotation')).toHaveValue(EXACT);
  await expect(page.getByRole('status').first()).toContainText('Word for word');
  await page.reload();
  await expect(page.getByRole('status').first()).toContainText('Word for word');
  expect(
    requests.map(decodeURIComponent).filter((request) => request.replace(/#.*/u, '').includes('领导')),
  ).toEqual([]);
});

test('an English quotation is compared with the translation, which is said to be unofficial', async ({
  page,
}) => {
  const english = JSON.parse(readFileSync(`${DIST}/quote-check/en.json`, 'utf8')) as QuotationTexts;
  const [, sentence = ''] = english.documents[3]?.pieces.find(([id]) => id === '9.4') ?? [];
  await page.goto('quote-check/');
  await check(page, sentence);
  expect(await verdict(page)).toBe('exact');
  await expect(page.getByText('unofficial English translation')).toBeVisible();
});

test('the Chinese page answers in Chinese', async ({ page }) => {
  await page.goto(`zh/quote-check/#q=${encodeURIComponent(NEAR)}`);
  await expect(page.getByRole('status').first()).toHaveText('接近：以下文字不同：天津 2018，临淄 2022');
});

test('texts that cannot be loaded are said so, and can be tried again', async ({ page }) => {
  let blocked = true;
  await page.route('**/quote-check/zh.json', (route) => (blocked ? route.abort() : route.continue()));
  await page.goto('quote-check/');
  await check(page, EXACT);
  await expect(page.getByText('The texts could not be loaded')).toBeVisible();
  blocked = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Word for word: Tianjin 2018');
  await expect(page.getByText('The texts could not be loaded')).toBeHidden();
});

test('a worker whose script cannot be loaded is said so, and can be tried again', async ({ page }) => {
  let blocked = true;
  await page.route('**/quote-check-worker*', (route) => (blocked ? route.abort() : route.continue()));
  await page.goto('quote-check/');
  await check(page, EXACT);
  await expect(page.getByText('The texts could not be loaded')).toBeVisible();
  blocked = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Word for word: Tianjin 2018');
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
  const long = sources
    .map(({ text }) => text)
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
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await answered(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Tianjin 2018, 3.4' })).toBeFocused();
  await page.getByLabel('Quotation').fill(NEAR);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').first()).toContainText('Nearly');
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
  expect(loaded.filter((path) => path.endsWith('.json'))).toEqual(['/quote-check/zh.json']);
  const file = `${DIST}/quote-check/zh.json`;
  const [size, brotli] = [statSync(file).size, brotliCompressSync(readFileSync(file)).length];
  console.log(`texts for quotations: ${size} bytes, ${brotli} in brotli`);
  expect(brotli).toBeLessThan(24_000);
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
