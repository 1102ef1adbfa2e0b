import { checkQuotation } from '../../../../src/quotation/check-quotation.ts';
import { quotationLibrary } from '../../../../src/quotation/quotation-library.ts';
import { makeOtherProse, makeSamples } from '../../../unit/search/quotation-samples.ts';
import { check, EXACT, NEAR, quotationTexts, verdict } from './quote-check-page.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

const texts = quotationTexts('zh');
const library = quotationLibrary(texts);
const sources = texts.documents.map(({ id, pieces }) => ({
  id,
  text: pieces.map(([, text]) => text).join(''),
}));

test('the page answers 30 made quotations and 8 of other prose as the matcher does', async ({ page }) => {
  await page.goto('quote-check/');
  const seed = Math.random();
  console.log(`seed ${seed}`);
  const quotations = [
    ...makeSamples(sources, 30, seed).map(({ quotation }) => quotation),
    ...makeOtherProse(8, seed),
  ];
  const verdicts = new Set<string>();
  for (const quotation of quotations) {
    await check(page, quotation);
    const answer = checkQuotation(quotation, library);
    expect(await verdict(page), quotation).toBe(answer.verdict);
    verdicts.add(answer.verdict);
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
  expect(verdicts.size).toBeGreaterThan(2);
});

test('word for word is said with the place, which opens with exactly that passage marked', async ({
  page,
}) => {
  await page.goto('quote-check/');
  await check(page, `“${EXACT}”`);
  await expect(page.getByRole('status').first()).toHaveText('Word for word in Tianjin 2018, 3.4');
  await expect(page.locator('[data-answer] mark')).toHaveText(EXACT);
  await page.getByRole('link', { name: 'Tianjin 2018, 3.4' }).click();
  await expect(page).toHaveURL(/documents\/tianjin-2018\/\?mark=3\.4:0-22#3\.4$/u);
  await expect(page.locator('mark.passage').first()).toBeVisible();
  expect((await page.locator('mark.passage').allTextContents()).join('')).toBe(EXACT);
});

test('not word for word shows the words that differ, told apart without colour and named to a screen reader', async ({
  page,
}) => {
  await page.goto('quote-check/');
  await check(page, NEAR);
  await expect(page.getByRole('status').first()).toHaveText(
    'Not word for word: 1 character differs from Tianjin 2018, 3.4',
  );
  await expect(page.getByText('The words differ in one place.')).toBeVisible();
  const part = page.locator('[data-part="1"] > .quote-diff');
  await expect(part.locator('del')).toHaveText('only in the quotation: 3');
  await expect(part.locator('ins')).toHaveText('only in the document: 2');
  const line = (name: string) =>
    part.locator(name).evaluate((each) => getComputedStyle(each).textDecorationLine);
  expect([await line('del'), await line('ins')]).toEqual(['line-through', 'underline']);
});

test('on a phone the verdict comes into sight, also of an address and in Chinese, and of a doctored quotation says how much differs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const status = page.getByRole('status').first();
  for (const [quotation, says] of [
    [
      '领导班子成员每年深入基层调研时间不少于12个月',
      'Not word for word: 2 characters differ from Tianjin 2018, 3.4',
    ],
    [
      '领导班子成员每年深入基层调研时间,不少于3个月',
      'Not word for word: 1 character differs from Tianjin 2018, 3.4',
    ],
  ] as const) {
    await page.goto('quote-check/');
    await check(page, quotation);
    await expect(status).toHaveText(says);
    await expect(status).toBeInViewport({ ratio: 1 });
    await expect(page.locator('[data-part="1"] > .quote-diff')).toBeInViewport();
  }
  await expect(page.getByText('The words differ in one place. So do punctuation marks.')).toBeVisible();
  await page.goto(`zh/quote-check/#q=${encodeURIComponent(NEAR)}`);
  await expect(status).toHaveText('有出入，1字不同：天津 2018，3.4');
  await expect(status).toBeInViewport({ ratio: 1 });
});

test('a close text that is shown is not denied before', async ({ page }) => {
  const loose = '领导班子人员每月走进基层调查天数至少是2个月';
  for (const [address, none, near] of [
    ['quote-check/', 'either word for word or with a few differences', 'Closest passage (not a match)'],
    ['zh/quote-check/', '也没有只差几个字的文字', '最相近的文字（并不相同）'],
  ] as const) {
    await page.goto(`${address}#q=${encodeURIComponent(loose)}`);
    await expect(page.getByRole('heading', { name: near })).toBeVisible();
    await expect(page.getByText(none)).toBeVisible();
    await expect(page.getByText('没有接近的文字')).toHaveCount(0);
  }
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
  const english = quotationTexts('en');
  const [, sentence = ''] = english.documents[3]?.pieces.find(([id]) => id === '9.4') ?? [];
  await page.goto('quote-check/');
  await check(page, sentence);
  expect(await verdict(page)).toBe('exact');
  await expect(page.getByText('unofficial English translation')).toBeVisible();
});
