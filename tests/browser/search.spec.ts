import { expect, test, type Page } from '@playwright/test';
import * as OpenCC from 'opencc-js/cn2t';
import { randomInt, randomLcg } from 'd3-random';
import { builtCorpus } from './built-site.ts';

/** Every place that can be found: provisions with their headings, titles and blocks. */
const places = builtCorpus().documents.flatMap(({ id, title, provisions, blocks }) => [
  { document: id, place: 'title', text: title.zh },
  ...provisions.map((provision) => ({
    document: id,
    place: provision.id,
    text: (provision.heading?.zh ?? '') + provision.sentences.map(({ zh }) => zh).join(''),
  })),
  ...blocks.map((block) => ({ document: id, place: block.id, text: block.zh.replace(/\s/gu, '') })),
]);
const significant = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The places whose text contains a phrase, punctuation apart: what the page must show, and no more. */
const expected = (phrase: string) =>
  places
    .filter(({ text }) => significant(text).includes(significant(phrase)))
    .map(({ document, place }) => `${document} ${place}`)
    .sort();

async function find(page: Page, query: string): Promise<string[]> {
  await page.getByLabel('Phrase').fill(query);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
  const found = page.locator('[data-results] [data-place]');
  return (
    await found.evaluateAll((items) =>
      items.map(
        (item) =>
          `${item.closest<HTMLElement>('[data-document]')?.dataset['document']} ${(item as HTMLElement).dataset['place']}`,
      ),
    )
  ).sort();
}

/** Phrases of 1 to 40 characters from anywhere in the texts, with at least one character to search for. */
function randomPhrases(count: number, seed: number): string[] {
  const source = randomLcg(seed);
  const draw = (below: number) => randomInt.source(source)(below)();
  const phrases: string[] = [];
  while (phrases.length < count) {
    const chars = [...(places[draw(places.length)]?.text ?? '')];
    const length = 1 + draw(40);
    const start = draw(Math.max(chars.length - length, 1));
    const phrase = chars.slice(start, start + length).join('');
    if (significant(phrase) !== '') phrases.push(phrase);
  }
  return phrases;
}

for (const [many, name, count, seed] of [
  ['a hundred', 'a fixed seed', 100, () => 0.2022],
  ['thirty', 'a fresh seed', 30, () => Math.random()],
] as const) {
  test(`${many} random phrases with ${name} are each found in exactly the places that contain them`, async ({
    page,
  }) => {
    const value = seed();
    console.log(`seed ${value}`);
    await page.goto('search/');
    for (const phrase of randomPhrases(count, value)) {
      expect(await find(page, `“${phrase.replace(/[“”「」"]/gu, '')}”`), phrase).toEqual(expected(phrase));
    }
  });
}

test('traditional characters find the simplified text', async ({ page }) => {
  await page.goto('search/');
  const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
  for (const phrase of ['一岗双责', '廉洁自律', '党风廉政建设', '决策部署']) {
    expect(await find(page, toTraditional(phrase)), phrase).toEqual(expected(phrase));
  }
});

test('several phrases must all stand in one place', async ({ page }) => {
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
  await expect(page.getByLabel('Phrase')).toHaveValue('一岗双责');
  await expect(page.getByRole('status')).toContainText('3 places in 3 documents');
});

test('the home page’s form leads to the results, in both languages', async ({ page }) => {
  await page.goto('zh/');
  await page.getByRole('searchbox').fill('一岗双责');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/zh\/search\/\?q=/u);
  await expect(page.getByRole('status')).toContainText('3 份文件，3 处');
});

test('nothing found, nothing asked and nothing to search for are each said', async ({ page }) => {
  await page.goto('search/');
  await expect(page.getByRole('status')).toHaveText('Type a phrase to search the five documents.');
  await find(page, '区块链');
  await expect(page.getByRole('status')).toHaveText('No provision contains “区块链”.');
  await find(page, '，。！');
  await expect(page.getByRole('status')).toContainText('The query has no character to search for.');
});

for (const query of [
  '<script>alert(1)</script>',
  '人'.repeat(10_000),
  '\ud842人民',
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

test('where the index cannot be loaded the page says so, offers the texts, and tries again', async ({
  page,
}) => {
  let blocked = true;
  await page.route('**/pagefind/**', (route) => (blocked ? route.abort() : route.continue()));
  await page.goto('search/?q=一岗双责');
  await expect(page.getByText('The search index could not be loaded.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read the documents instead' })).toBeVisible();
  blocked = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('status')).toContainText('3 places in 3 documents');
});
