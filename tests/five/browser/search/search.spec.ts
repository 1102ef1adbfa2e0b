import * as OpenCC from 'opencc-js/cn2t';
import { significant, sitePlaces } from '../../../browser/built-site/rendered-places.ts';
import { corpus, expectedPlaces, find } from './search-page.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

test('traditional characters find the simplified text', async ({ page }) => {
  const expected = await expectedPlaces(page);
  await page.goto('search/');
  const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
  for (const phrase of ['一岗双责', '廉洁自律', '党风廉政建设', '决策部署']) {
    expect(await find(page, `“${toTraditional(phrase)}”`), phrase).toEqual(expected(phrase));
  }
});

test('several phrases must all stand in one place', async ({ page }) => {
  const expected = await expectedPlaces(page);
  await page.goto('search/');
  const both = expected('调研').filter((place) => expected('不少于').includes(place));
  expect(both).toEqual(['linzi-2022 9', 'tianjin-2018 3']);
  expect(await find(page, '调研 不少于')).toEqual(both);
});

test('the found phrase is marked in the project’s own sentence, which leads to its place', async ({
  page,
}) => {
  await page.goto('search/?q=不少于2个月');
  const result = page.locator('[data-document="tianjin-2018"] [data-place="3"]');
  await expect(result.locator('mark')).toHaveText('不少于2个月');
  await expect(result).toContainText('领导班子成员每年深入基层调研时间不少于2个月，确定1至2个重点课题');
  await result.locator('mark').click();
  await expect(page).toHaveURL(/documents\/tianjin-2018\/#3\.4$/u);
});

test('the query is in the address: back and forward restore it', async ({ page }) => {
  await page.goto('search/?q=一岗双责');
  await expect(page.getByRole('status')).toContainText('3 places in 3 documents');
  await find(page, '民心工程');
  await expect(page).toHaveURL(/q=%E6%B0%91/u);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('一岗双责');
  await expect(page.getByRole('status')).toContainText('3 places in 3 documents');
});

test('the home page’s form leads to the results, in both languages', async ({ page }) => {
  await page.goto('zh/');
  await page.getByRole('searchbox').fill('一岗双责');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/zh\/search\/\?q=/u);
  await expect(page.getByRole('status')).toContainText('在3份文件的3处');
});

test('nothing found, nothing asked and nothing to search for are each said', async ({ page }) => {
  await page.goto('search/');
  const status = page.getByRole('status');
  await expect(status).toHaveText('Type a phrase, or paste a quotation.');
  await find(page, '区块链');
  await expect(status).toHaveText('Nothing found.');
  await find(page, '，。！');
  await expect(status).toContainText('Type at least one letter');
  await find(page, '-纪律');
  await expect(status).toContainText('Add a word to find');
});

test('quotation marks keep out what is looser, and looser results say that they are', async ({ page }) => {
  const expected = await expectedPlaces(page);
  await page.goto('search/');
  const [exact, looser] = ['Full matches', 'All the words in one provision, but not as a phrase'];
  await find(page, '民心工程');
  await expect(page.locator('.search-tier')).toHaveText([exact, looser]);
  for (const quoted of ['“民心工程”', '「民心工程」', '『民心工程』', '"民心工程"', '＂民心工程＂']) {
    expect(await find(page, quoted), quoted).toEqual(expected('民心工程'));
    await expect(page.locator('.search-tier')).toHaveText([exact]);
  }
});

test('occurrences are counted as the browser’s own search would count them', async ({ page }) => {
  const places = (await sitePlaces(page)).filter(({ isNote }) => !isNote);
  await page.goto('search/');
  for (const phrase of ['人', '政府', '一岗双责', '不少于']) {
    await find(page, `“${phrase}”`);
    const count = places.reduce((sum, { zh }) => sum + significant(zh.join('')).split(phrase).length - 1, 0);
    await expect(page.getByRole('status')).toContainText(new RegExp(`^${count} occurrences? in `, 'u'));
  }
});

test('a word with a minus leaves out the provisions that have it', async ({ page }) => {
  const expected = await expectedPlaces(page);
  await page.goto('search/');
  const without = expected('监督').filter((place) => !expected('纪律').includes(place));
  expect(without.length).toBeGreaterThan(0);
  expect(await find(page, '监督 -纪律')).toEqual(without);
  expect(await find(page, '“监督” -“纪 律”')).toEqual(without);
});

test('pinyin finds its Chinese alone, says what it was read as, and leads to it', async ({ page }) => {
  const expected = await expectedPlaces(page);
  await page.goto('search/');
  for (const query of ['minxin gongcheng', 'mín xīn gōng chéng', 'MINXINGONGCHENG'])
    expect(await find(page, `“${query}”`), query).toEqual(expected('民心工程'));
  await expect(page.locator('[data-understood]')).toContainText('read as 民心工程');
  await page.getByRole('link', { name: '民心工程', exact: true }).first().click();
  await expect(page).toHaveURL(/q=%E2%80%9C%E6%B0%91/u);
});

test('a query that is both English and pinyin shows both and says so', async ({ page }) => {
  await page.goto('search/');
  await find(page, 'can');
  await expect(page.locator('.search-reading')).toHaveText(['English translation', 'pinyin']);
  await expect(page.locator('[data-understood]')).toContainText('The query can be English or pinyin');
});

test('English finds the words of the translation in their forms', async ({ page }) => {
  await page.goto('search/');
  const sentences = corpus.documents.flatMap(({ provisions }) =>
    provisions.flatMap((each) => each.sentences),
  );
  for (const [query, form] of [
    ["people's livelihood", /people’s livelihood/iu],
    ['“field research”', /field research/iu],
    ['serving', /\bserv(e|es|ed|ing)\b/iu],
  ] as const) {
    const found = await find(page, query);
    expect(found.length, query).toBeGreaterThan(1);
    // A long sentence is shown from near what was found in it to soon after.
    const shown = await page.locator('.line').allTextContents();
    const parts = shown.map((line) => line.split('…').filter((part) => part !== ''));
    for (const { en } of sentences.filter((each) => form.test(each.en)))
      expect(
        parts.some((own) => own.every((part) => en.includes(part))),
        en,
      ).toBe(true);
  }
});
