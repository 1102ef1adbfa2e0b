import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { TermsDataEntry } from '../../../../src/analysis/terms/term-counts.ts';
import { builtCorpus, DIST } from '../../../browser/built-site/built-site.ts';
import { countByCrossingOut, textsOf } from './count-terms.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

const { documents } = builtCorpus();
const terms = JSON.parse(readFileSync(`${DIST}/data/terms.json`, 'utf8')) as TermsDataEntry[];
const rows = (page: Page) => page.locator('[data-terms] > tr:visible');
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const idsOf = (page: Page) =>
  rows(page).evaluateAll((all) =>
    all.map((row) => row.querySelector('a')?.getAttribute('href')?.split('/').at(-2)),
  );

test('every count equals one made another way from corpus.json', () => {
  expect(terms.length).toBeGreaterThan(150);
  for (const document of documents) {
    const counted = new Map<string, number>();
    for (const text of textsOf(document).values())
      for (const [id, count] of countByCrossingOut(text, terms))
        counted.set(id, (counted.get(id) ?? 0) + count);
    const published = terms.map(({ id, counts }) => [id, counts[document.id]]);
    expect(published).toEqual(terms.map(({ id }) => [id, counted.get(id) ?? 0]));
  }
});

test('every concordance has a line for each occurrence, with its form, and leads to the text it stands in', () => {
  const texts = new Map(documents.map((document) => [document.id, textsOf(document)]));
  for (const term of terms) {
    const html = readFileSync(`${DIST}/terms/${term.id}/index.html`, 'utf8');
    const lines = [
      ...html.matchAll(/href="\/documents\/([^/]+)\/#([^"]+)"[^>]*>\s*<mark[^>]*>([^<]+)<\/mark>/gu),
    ];
    for (const document of documents) {
      const own = lines.filter(([, id]) => id === document.id);
      expect(own.length, `${term.id} in ${document.id}`).toBe(term.counts[document.id]);
    }
    for (const [, document = '', place = '', form = ''] of lines) {
      expect([term.term, ...term.variants]).toContain(form);
      expect(texts.get(document)?.get(place), `${term.id} at ${document} ${place}`).toContain(form);
    }
  }
});

test('the list of terms weighs no more than 40 kB of HTML, compressed', () => {
  for (const file of ['terms', 'zh/terms']) {
    const weight = brotliCompressSync(readFileSync(`${DIST}/${file}/index.html`)).length;
    console.log(`${file}: ${weight} bytes, brotli`);
    expect(weight).toBeLessThanOrEqual(40 * 1024);
  }
});

test('a term is found by characters in any form, by pinyin with and without tones, by English, and by other names', async ({
  page,
}) => {
  await page.goto('terms/');
  const find = page.locator('main').getByRole('searchbox', { name: /^Find/u });
  const other = ['一崗雙責', '⼀岗双责', '一岗\ufeff双责', '“一岗双责”', 'ｙｉｇａｎｇｓｈｕａｎｇｚｅ'];
  for (const query of ['一岗双责', 'yī gǎng shuāng zé', 'yi gang shuang ze', 'yigangshuangze', ...other]) {
    await find.fill('');
    await find.fill(query);
    await expect(page.locator('[data-terms] a[href$="/yi-gang-shuang-ze/"]'), query).toBeVisible();
    expect((await rows(page).count()) < 10, query).toBe(true);
  }
  await find.fill('two safeguards');
  await expect(page.locator('[data-terms] a[href$="/liang-ge-wei-hu/"]')).toBeVisible();
  await find.fill('consciousnesses');
  await expect(page.locator('[data-terms] a[href$="/si-ge-yi-shi/"]')).toBeVisible();
  await expect(page).toHaveURL(/\?q=consciousnesses$/u);
  await find.fill('no such thing');
  await expect(page.getByRole('status')).toContainText('No term matches');
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await expect(rows(page)).toHaveCount(50);
});

test('terms are filtered by kind, scope, document and spread; the choice is in the address', async ({
  page,
}) => {
  await page.goto('terms/');
  await page.locator('term-filter summary').click();
  await page.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('rule');
  await page.getByRole('combobox', { name: 'Scope', exact: true }).selectOption('national');
  await page.getByRole('combobox', { name: 'In', exact: true }).selectOption('tianjin-2018');
  await expect(page).toHaveURL(/\?kind=rule&scope=national&doc=tianjin-2018$/u);
  const wanted = terms.filter(
    ({ kind, scope, counts }) => kind === 'rule' && scope === 'national' && (counts['tianjin-2018'] ?? 0) > 0,
  );
  await expect(rows(page)).toHaveCount(wanted.length);
  await expect(page.getByRole('status')).toHaveText(`${wanted.length} of ${terms.length} terms`);
  await page.goto('terms/?spread=dropped');
  const older = documents.filter(({ issued }) => (issued ?? '9') < '2022').map(({ id }) => id);
  const newer = documents.filter(({ issued }) => (issued ?? '') >= '2022').map(({ id }) => id);
  const has = (ids: string[], { counts }: TermsDataEntry) => ids.some((id) => (counts[id] ?? 0) > 0);
  const dropped = terms.filter((term) => has(older, term) && !has(newer, term));
  await expect(rows(page)).toHaveCount(dropped.length);
  await page.goto('terms/?spread=one&scope=nowhere');
  const alone = terms.filter(({ counts }) => Object.values(counts).filter((count) => count > 0).length === 1);
  await expect(rows(page)).toHaveCount(alone.length);
});

test('a theme shows the terms that stand in its sentences', async ({ page }) => {
  await page.goto('terms/?theme=learning');
  const sentences = documents.flatMap(({ provisions }) =>
    provisions.flatMap((provision) => provision.sentences.filter(({ theme }) => theme === 'learning')),
  );
  const found = new Set(sentences.flatMap(({ zh }) => [...countByCrossingOut(zh, terms).keys()]));
  expect(new Set(await idsOf(page))).toEqual(found);
});

test('terms are sorted by pinyin and by one document, and going back restores the order', async ({
  page,
}) => {
  await page.goto('terms/');
  await page.locator('term-filter summary').click();
  const order = page.getByRole('combobox', { name: 'Order', exact: true });
  await order.selectOption('pinyin');
  const pinyin = await page.locator('[data-terms] i').allTextContents();
  expect(pinyin).toEqual([...pinyin].sort((a, b) => a.localeCompare(b, 'en')));
  await order.selectOption('linzi-2022');
  const counts = new Map(terms.map(({ id, counts: own }) => [id, own['linzi-2022'] ?? 0]));
  const shown = (await idsOf(page)).map((id) => counts.get(id ?? '') ?? -1);
  expect(shown).toEqual([...shown].sort((a, b) => b - a));
  await page.goBack();
  await expect(page).toHaveURL(/sort=pinyin$/u);
  expect(await page.locator('[data-terms] i').allTextContents()).toEqual(pinyin);
});

test('“only here” and “dropped or added” list exactly the terms whose counts say so, common words apart', async ({
  page,
}) => {
  await page.goto('terms/');
  const listed = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2)));
  const telling = terms.filter(({ kind }) => kind !== 'general');
  const alone = telling.filter(
    ({ counts }) => Object.values(counts).filter((count) => count > 0).length === 1,
  );
  expect((await listed('#only a')).sort()).toEqual(alone.map(({ id }) => id).sort());
  const years = ({ counts }: TermsDataEntry) =>
    new Set(
      documents.filter(({ id }) => (counts[id] ?? 0) > 0).map(({ issued }) => (issued ?? '') >= '2022'),
    );
  const oneSided = telling.filter((term) => years(term).size === 1);
  expect((await listed('#changes a')).sort()).toEqual(oneSided.map(({ id }) => id).sort());
  await expect(page.locator('#limits')).toContainText('They do not show that a term was coined');
});

test('a term’s page says what it unpacks to, how often it stands where, and leads to the sentence', async ({
  page,
}) => {
  const term = terms.find(({ id }) => id === 'si-ge-yi-shi');
  await page.goto('terms/si-ge-yi-shi/');
  await expect(page.locator('h1')).toHaveText('四个意识');
  await expect(page.locator('dl').first()).toContainText(term?.gloss?.en ?? 'no gloss');
  const binhai = page.getByRole('row', { name: /^Binhai 2017/u });
  await expect(binhai.getByRole('cell').first()).toHaveText(String(term?.counts['binhai-2017']));
  const line = page.locator('.concordance li').first();
  const text = (await line.locator('.before').textContent())?.trim() ?? '';
  await line.getByRole('link').click();
  await expect(page).toHaveURL(/documents\/binhai-2017\/#2-1\.1$/u);
  await expect(page.locator('.sentence:target .zh')).toContainText(`${text}四个意识`);
});

test('what is not established says so', async ({ page }) => {
  const term = terms.find(({ gloss, dated, scope }) => gloss === null || dated === null || scope === null);
  await page.goto(`zh/terms/${term?.id ?? ''}/`);
  await expect(page.locator('dd', { hasText: '未能确定' }).first()).toBeVisible();
});

for (const width of [390, 1280]) {
  test(`nothing scrolls sideways at ${width} px, and the keyword stands in the middle or in its line`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const longest = [...terms].sort((a, b) => b.term.length - a.term.length)[0]?.id ?? '';
    for (const address of ['terms/', 'zh/terms/', `terms/${longest}/`, 'zh/terms/si-ge-yi-shi/']) {
      await page.goto(address);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
    const [boxes, cut] = await page
      .locator('.concordance li')
      .evaluateAll((all) => [
        all.map((line) => Math.round(line.querySelector('.key')?.getBoundingClientRect().left ?? 0)),
        all.filter((line) =>
          [...line.querySelectorAll('.before, .after')].some(
            ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
          ),
        ).length,
      ]);
    // A phone has no room for both sides: there the line wraps, and nothing of it is cut.
    if (width === 390) expect(cut).toBe(0);
    else expect(new Set(boxes).size).toBe(1);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every term is listed and leads to its page', async ({ page }) => {
    await page.goto('terms/');
    await expect(rows(page)).toHaveCount(terms.length);
    await expect(page.locator('term-filter')).toBeHidden();
    await page.locator('[data-terms] a').first().click();
    await expect(page.locator('.concordance li').first()).toBeVisible();
  });
});
