import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type axeCore from 'axe-core';
import * as OpenCC from 'opencc-js/cn2t';
import { builtCorpus } from './built-site.ts';

declare const axe: typeof axeCore;

const AXE = createRequire(import.meta.url).resolve('axe-core');

/** Every place that can be found: provisions with their headings, titles and blocks. */
const corpus = builtCorpus();
const places = corpus.documents.flatMap(({ id, title, provisions, blocks }) => [
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
  await page.getByRole('searchbox').fill(query);
  await page.getByRole('searchbox').press('Enter');
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

test('traditional characters find the simplified text', async ({ page }) => {
  await page.goto('search/');
  const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
  for (const phrase of ['一岗双责', '廉洁自律', '党风廉政建设', '决策部署']) {
    expect(await find(page, `“${toTraditional(phrase)}”`), phrase).toEqual(expected(phrase));
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
  await expect(page.getByRole('searchbox')).toHaveValue('一岗双责');
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
  const status = page.getByRole('status');
  await expect(status).toHaveText('Type a phrase to search the five documents.');
  await find(page, '区块链');
  await expect(status).toHaveText('Nothing found.');
  await find(page, '，。！');
  await expect(status).toContainText('The query has no character to search for.');
  await find(page, '-纪律');
  await expect(status).toContainText('The query only says what to leave out.');
});

test('quotation marks keep out what is looser, and looser results say that they are', async ({ page }) => {
  await page.goto('search/');
  const [exact, looser] = ['As it stands', 'Looser: all of it in one provision, not as one phrase'];
  await find(page, '民心工程');
  await expect(page.locator('.search-tier')).toHaveText([exact, looser]);
  for (const quoted of ['“民心工程”', '「民心工程」', '『民心工程』', '"民心工程"', '＂民心工程＂']) {
    expect(await find(page, quoted), quoted).toEqual(expected('民心工程'));
    await expect(page.locator('.search-tier')).toHaveText([exact]);
  }
});

test('occurrences are counted as the browser’s own search would count them', async ({ page }) => {
  await page.goto('search/');
  for (const phrase of ['人', '政府', '一岗双责', '不少于']) {
    await find(page, `“${phrase}”`);
    const count = places.reduce((sum, { text }) => sum + significant(text).split(phrase).length - 1, 0);
    await expect(page.getByRole('status')).toContainText(new RegExp(`^${count} occurrences? in `, 'u'));
  }
});

test('a word with a minus leaves out the provisions that have it', async ({ page }) => {
  await page.goto('search/');
  const without = expected('监督').filter((place) => !expected('纪律').includes(place));
  expect(without.length).toBeGreaterThan(0);
  expect(await find(page, '监督 -纪律')).toEqual(without);
  expect(await find(page, '“监督” -“纪 律”')).toEqual(without);
});

for (const query of [
  'minxin gongcheng',
  'mín xīn gōng chéng',
  'minxingongcheng',
  'min2xin1 gong1cheng2',
  'MINXINGONGCHENG',
]) {
  test(`pinyin finds its Chinese and says what it was read as: ${query}`, async ({ page }) => {
    await page.goto('search/');
    expect(await find(page, `“${query}”`)).toEqual(expected('民心工程'));
    await expect(page.locator('[data-understood]')).toContainText('read as 民心工程');
    await page.getByRole('link', { name: '民心工程', exact: true }).first().click();
    await expect(page).toHaveURL(/q=%E2%80%9C%E6%B0%91/u);
  });
}

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
    const shown = (await page.locator('.line').allTextContents()).join('\n');
    for (const { en } of sentences.filter((each) => form.test(each.en))) expect(shown).toContain(en);
  }
});

for (const query of [
  '津滨政发〔2017〕9号',
  '津滨政发 [2017] 9 号',
  '津滨政发（2017）9号',
  '津滨政发【2017】9号',
]) {
  test(`a document is found by its number: ${query}`, async ({ page }) => {
    await page.goto('search/');
    expect(await find(page, query)).toEqual(['binhai-2017 number']);
  });
}

test('results are narrowed and counted by document and theme, and the address keeps it', async ({ page }) => {
  await page.goto('search/?q=“监督”');
  const all = expected('监督');
  await expect(page.locator('[data-place]')).toHaveCount(all.length);
  await page.getByLabel(/^Linzi 2022/u).check();
  await expect(page).toHaveURL(/document=linzi-2022/u);
  const linzi = all.filter((place) => place.startsWith('linzi-2022'));
  await expect(page.locator('[data-place]')).toHaveCount(linzi.length);
  await page.getByLabel(/Rule of law/u).check();
  const law = corpus.documents
    .filter(({ id }) => id === 'linzi-2022')
    .flatMap(({ provisions }) => provisions.flatMap(({ sentences }) => sentences))
    .filter(({ zh, theme }) => zh.includes('监督') && theme === 'rule-of-law').length;
  await expect(page.locator('.line')).toHaveCount(law);
  await expect(
    page.locator('label', { has: page.locator('[value="rule-of-law"]') }).locator('[data-count]'),
  ).toHaveText(String(law));
  await page.reload();
  await expect(page.locator('.line')).toHaveCount(law);
  await page.goBack();
  await expect(page.locator('[data-place]')).toHaveCount(linzi.length);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(page.locator('[data-place]')).toHaveCount(all.length);
});

test('a concordance has every occurrence in its middle column, sorted as chosen, in the address', async ({
  page,
}) => {
  await page.goto('search/?q=“监督”');
  await page.getByRole('button', { name: 'Concordance' }).click();
  const rows = page.locator('.concordance li');
  const count = places.reduce((sum, { text }) => sum + text.split('监督').length - 1, 0);
  await expect(rows).toHaveCount(count);
  await page.getByLabel('Sorted').selectOption('after');
  await expect(page).toHaveURL(/view=concordance&sort=after/u);
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

test('/ and Ctrl-K open search from any page; a field keeps its /, and the / key can be turned off', async ({
  page,
}) => {
  for (const key of ['/', 'Control+k']) {
    await page.goto('documents/linzi-2022/');
    await page.keyboard.press(key);
    await expect(page).toHaveURL(/\/search\/#q$/u);
    await expect(page.getByRole('searchbox')).toBeFocused();
  }
  await page.keyboard.type('1/2');
  await expect(page.getByRole('searchbox')).toHaveValue('1/2');
  await page.getByText('How to search').click();
  await page.getByLabel(/^Press \//u).uncheck();
  await page.goto('zh/themes/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/themes\/$/u);
  await page.keyboard.press('Control+k');
  await expect(page).toHaveURL(/\/zh\/search\/#q$/u);
});

test('search is used by keyboard alone', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('一岗双责');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('3 places in 3 documents');
  await page.getByRole('button', { name: 'Concordance' }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.concordance a')).toHaveCount(3);
  await page.locator('.concordance a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/documents\/tianjin-2018\/#/u);
});

test('axe finds nothing on results, on a concordance and on nothing, in light and in dark', async ({
  page,
}) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const address of [
      'search/?q=民心工程 -纪律',
      'zh/search/?q=can&view=concordance',
      'search/?q=区块链',
    ]) {
      await page.goto(address);
      await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
      await page.addScriptTag({ path: AXE });
      const found = await page.evaluate(async () =>
        (await axe.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
      );
      expect(found, `${address} in ${scheme}`).toEqual([]);
    }
  }
});

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

for (const [what, pattern, answer] of [
  ['the whole index is blocked', '**/pagefind/**', 'abort'],
  ['the engine is missing', '**/wasm.en.pagefind', 404],
  ['the engine is damaged', '**/wasm.en.pagefind', 'damage'],
  ['a piece of the index is missing', '**/*.pf_index', 404],
  ['a piece of the index is damaged', '**/*.pf_index', 'damage'],
  ['the list of pieces is missing', '**/*.pf_meta', 404],
  ['the entry is damaged', '**/pagefind-entry.json*', 'damage'],
  ['a text is damaged', '**/texts/*.zh', 'damage'],
  ['a text never arrives', '**/texts/*.zh', 'abort'],
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
    await page.goto('search/?q=一岗双责');
    await expect(page.getByText(failure)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Read the documents instead' })).toBeVisible();
    await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('status')).toContainText('3 places in 3 documents');
    await expect(page.getByText(failure)).toBeHidden();
  });
}

test('an index that never answers is given up in time', async ({ page }) => {
  await page.clock.install();
  await page.route('**/wasm.en.pagefind', () => undefined);
  await page.goto('search/?q=一岗双责');
  await expect(page.getByRole('status')).toHaveText('Searching…');
  await page.clock.fastForward(30_000);
  await expect(page.getByText(failure)).toBeVisible();
});

test('where the page’s own script is blocked the page says so after a while', async ({ page }) => {
  await page.route('**/_astro/SearchPanel*', (route) => route.abort());
  await page.goto('search/');
  await expect(page.getByText(failure)).toBeVisible();
});

test('a failure is accessible', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('zh/search/?q=监督');
  await expect(page.getByText('检索未能载入')).toBeVisible();
  await page.addScriptTag({ path: AXE });
  expect(await page.evaluate(async () => (await axe.run()).violations.map(({ id }) => id))).toEqual([]);
});

test('an answer that comes late does not replace a newer one', async ({ page }) => {
  let release = () => undefined as void;
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
