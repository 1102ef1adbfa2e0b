import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';
import { expect, test, type Locator } from '@playwright/test';
import { builtCorpus, DIST } from './built-site.ts';

const csv = (file: string) => csvParse(readFileSync(`${DIST}/data/${file}`, 'utf8'));
const rows = csv('emphasis.csv');
const { documents } = builtCorpus();
const THEMES = ['loyalty', 'learning', 'pragmatism', 'rule-of-law', 'service', 'integrity', 'none'];
const UNITS = { characters: '', sentences: 'sentences/', provisions: 'provisions/' };
const whole = (share: string | undefined) => `${Math.round(Number(share) * 100)}%`;
const hrefs = (links: Locator) =>
  links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));

test('the shares of a document add to 100 % in every unit', () => {
  for (const { id } of documents) {
    for (const unit of Object.keys(UNITS)) {
      const own = rows.filter((row) => row.document === id && row.unit === unit);
      expect(own.map(({ theme }) => theme)).toEqual(THEMES);
      for (const column of ['share', 'first', 'second'] as const) {
        expect(own.reduce((sum, row) => sum + Number(row[column]), 0)).toBeCloseTo(1, 5);
      }
    }
  }
});

for (const [unit, path] of Object.entries(UNITS)) {
  test(`the charts by ${unit} print the figures of the files, and their tables the same`, async ({
    page,
  }) => {
    await page.goto(`emphasis/${path}`);
    await page.locator('[data-view="shares"] summary').first().click();
    for (const theme of THEMES) {
      const own = rows.filter((row) => row.theme === theme && row.unit === unit);
      for (const { document, share } of own) {
        const row = page.locator(
          `[data-view="shares"] [data-panel][data-theme="${theme}"] [data-row="${document}"]`,
        );
        await expect(row.locator('.figure')).toHaveText(whole(share));
      }
    }
    const table = page.locator('[data-view="shares"] table tbody tr');
    for (const [index, { id }] of documents.entries()) {
      const cells = await table.locator(`td:nth-child(${index + 2})`).allTextContents();
      const expected = rows
        .filter((row) => row.document === id && row.unit === unit)
        .map((row) => whole(row.share));
      expect(cells.map((cell) => /^\s*(\d+%)/u.exec(cell)?.[1])).toEqual(expected);
    }
    for (const { a, b, distance } of csv('distances.csv').filter((row) => row.unit === unit)) {
      const row = page.locator(
        `[data-view="distances"] [data-panel][data-document="${a ?? ''}"] [data-row="${b ?? ''}"]`,
      );
      await expect(row.locator('.figure')).toHaveText(whole(distance));
    }
  });
}

test('every mark of a share leads to exactly the sentences it counts', async ({ page }) => {
  await page.goto('emphasis/');
  const links = await hrefs(page.locator('[data-view="shares"] a.row'));
  expect(links).toHaveLength(documents.length * THEMES.length);
  for (const { id, provisions } of documents) {
    const sentences = provisions.flatMap((provision) => provision.sentences);
    await page.goto(`emphasis/counted/${id}/`);
    for (const theme of THEMES) {
      expect(links).toContain(`/emphasis/counted/${id}/#${theme}`);
      const section = page.locator(`[id="${theme}"]`);
      const listed = section.locator('ol > li');
      const own = sentences.filter((sentence) => sentence.theme === theme);
      expect(await hrefs(listed.locator('> a'))).toEqual(own.map((each) => `/documents/${id}/#${each.id}`));
      const counted = await listed.evaluateAll((all) =>
        all.map((each) => [each.dataset['characters'], each.dataset['shared']].map(Number)),
      );
      const figure = rows.find(
        (row) => row.document === id && row.theme === theme && row.unit === 'characters',
      );
      expect(counted.reduce((sum, [characters = 0]) => sum + characters, 0)).toBe(Number(figure?.characters));
      const shared = csv('shared.csv').find((row) => row.document === id && row.theme === theme);
      expect(counted.reduce((sum, [, each = 0]) => sum + each, 0)).toBe(Number(shared?.shared));
      const provisionShare = rows.find(
        (row) => row.document === id && row.theme === theme && row.unit === 'provisions',
      );
      expect((await section.locator('[data-provisions] a').count()) / provisions.length).toBeCloseTo(
        Number(provisionShare?.share),
        6,
      );
    }
  }
});

test('a mark is followed to its list by keyboard, and the list has as many sentences as the table says', async ({
  page,
}) => {
  await page.goto('emphasis/');
  const mark = page.locator('[data-view="shares"] [data-theme="service"] [data-row="linzi-2022"]');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/emphasis\/counted\/linzi-2022\/#service$/u);
  const section = page.locator('[id="service"]');
  await expect(section).toBeInViewport();
  const count = Number(
    /^\s*(\d+) sentences/u.exec((await section.locator('[data-sum]').textContent()) ?? '')?.[1],
  );
  expect(count).toBeGreaterThan(0);
  await expect(section.locator('ol > li')).toHaveCount(count);
});

test('marks of distances lead to the two profiles, marks of rates to terms and commitments', async ({
  page,
}) => {
  await page.goto('emphasis/counted/linzi-2022/');
  for (const { distance, b } of csv('distances.csv').filter(
    (row) => row.unit === 'characters' && row.a === 'linzi-2022',
  )) {
    await expect(page.locator(`[id="beside-${b ?? ''}"] [data-half="characters"]`)).toContainText(
      whole(distance),
    );
  }
  const rate = (measure: string) =>
    csv('rates.csv').find((row) => row.document === 'linzi-2022' && row.measure === measure);
  const counts = await page
    .locator('#terms [data-count]')
    .evaluateAll((all) => all.map((each) => Number(each.dataset['count'])));
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(Number(rate('terms')?.count));
  await expect(page.locator('#commitments ol > li')).toHaveCount(Number(rate('commitments')?.count));
});

test('each document has a bar for every sentence, and a bar leads to its sentence', async ({ page }) => {
  await page.goto('emphasis/');
  for (const { id, provisions } of documents) {
    const links = await hrefs(
      page.locator(`[data-view="positions"] [data-panel][data-document="${id}"] a.sentence-bar`),
    );
    const sentences = provisions.flatMap((provision) => provision.sentences);
    expect(links).toEqual(sentences.map((sentence) => `/documents/${id}/#${sentence.id}`));
  }
  await page.locator('[data-document="huzhou-2017"] a.sentence-bar').nth(2).click();
  await expect(page.locator('[id="preamble.3"]')).toBeInViewport();
});

test('a document and a theme are marked in all charts, kept in the address and carried to other units', async ({
  page,
}) => {
  await page.goto('emphasis/');
  const marked = page.locator('.row.marked');
  await expect(marked).toHaveCount(0);
  await page.locator('emphasis-chooser select[name="document"]').selectOption('linzi-2022');
  for (const view of ['shares', 'positions', 'contrast', 'distances', 'shared', 'rates']) {
    await expect(page.locator(`[data-view="${view}"] .row.marked`).first()).toBeVisible();
  }
  await page.getByRole('button', { name: 'Service' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?document=linzi-2022&theme=service$/u);
  await expect(page.locator('[data-view="shares"] .row.marked')).toHaveCount(1);
  await page.locator('[data-units]').getByRole('link', { name: 'Sentences' }).click();
  await expect(page).toHaveURL(/emphasis\/sentences\/\?document=linzi-2022&theme=service$/u);
  await expect(page.locator('[data-view="shares"] .row.marked')).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(marked).toHaveCount(0);
  await expect(page).toHaveURL(/emphasis\/sentences\/$/u);
});

test('every chart has a name and a description, and its data, picture, citation and embed', async ({
  page,
}) => {
  for (const [locale, path] of [
    ['', ''],
    ['zh/', ''],
    ['', 'sentences/'],
    ['zh/', 'provisions/'],
  ]) {
    await page.goto(`${locale ?? ''}emphasis/${path ?? ''}`);
    await expect(page.locator('main figure')).toHaveCount(6);
    for (const view of await page.locator('[data-take]').all()) {
      const links = await hrefs(view.locator('ul a'));
      for (const link of links) expect(existsSync(`${DIST}${link}`), link).toBe(true);
      expect(links.map((link) => /\.(\w+)$/u.exec(link)?.[1])).toEqual(['csv', 'svg']);
      await expect(view.locator('[data-citation]')).toContainText(
        /http:\/\/localhost:\d+\/.*emphasis\/.*#\w+$/u,
      );
      await expect(view.locator('[data-embed]')).toContainText(/<img src="http:\/\/localhost:\d+\/.*\.svg"/u);
    }
    for (const figure of await page.locator('main figure').all()) {
      const [name, description] = [
        await figure.getAttribute('aria-labelledby'),
        await figure.getAttribute('aria-describedby'),
      ];
      await expect(page.locator(`[id="${name ?? ''}"]`)).not.toBeEmpty();
      await expect(page.locator(`[id="${description ?? ''}"]`)).not.toBeEmpty();
    }
  }
});

test('a picture stands alone: its colours are resolved, it asks for nothing, and becomes a PNG', async ({
  page,
}) => {
  const svg = readFileSync(`${DIST}/emphasis/shares.svg`, 'utf8');
  expect(svg).not.toMatch(/var\(|light-dark|href=/u);
  await page.goto('emphasis/');
  const take = page.locator('[data-take="shares"]');
  await take.locator('summary').click();
  const download = page.waitForEvent('download');
  await take.getByRole('button', { name: 'Picture (PNG)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('duidu-shares.png');
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/u.exec(svg)?.[1]));
});

test('text in a chart is no smaller than 11 pixels on a phone, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('emphasis/');
  const sizes = await page
    .locator('.panels .drawing')
    .evaluateAll((all) =>
      (all as unknown as SVGSVGElement[]).flatMap((svg) =>
        [...svg.querySelectorAll('text')].map(
          (text) => parseFloat(getComputedStyle(text).fontSize) * (svg.getScreenCTM()?.a ?? 0),
        ),
      ),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the page’s script weighs no more than 15 kB, compressed', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto('emphasis/', { waitUntil: 'networkidle' });
  const inline = await page.locator('script:not([src])').allTextContents();
  const parts = [...(await Promise.all(scripts)), ...inline.map((text) => Buffer.from(text))];
  const weight = parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
  console.log(`emphasis: ${weight} bytes of script, brotli`);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(15 * 1024);
});

test('the home page’s matrix shows the same shares', async ({ page }) => {
  await page.goto('');
  for (const [index, { id }] of documents.entries()) {
    const cells = await page.locator(`table tbody tr td:nth-child(${index + 2})`).allTextContents();
    const expected = rows
      .filter((row) => row.document === id && row.unit === 'characters')
      .map((row) => whole(row.share));
    expect(cells.map((cell) => cell.trim())).toEqual(expected);
  }
});
