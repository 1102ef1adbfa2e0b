import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { csvParse } from 'd3';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const take = (page: Page) => page.locator('take-hits');

/** Opens what takes a list away and presses one of its buttons; the bytes of the file that comes. */
async function file(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const details = take(page).locator('details');
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  const coming = page.waitForEvent('download');
  await take(page).getByRole('button', { name, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function csv(page: Page, button = 'CSV') {
  const { name, bytes } = await file(page, button);
  const text = bytes.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return { name, rows: csvParse(text.slice(1)) };
}

/** What a Word file shows, its paragraphs a line each, and where its links lead. */
function readWord(bytes: Buffer): { text: string; links: string[] } {
  const files = unzipSync(bytes);
  const [xml, targets] = ['word/document.xml', 'word/_rels/document.xml.rels'].map((name) =>
    strFromU8(files[name] ?? new Uint8Array()),
  );
  const addresses = new Map(
    [...(targets ?? '').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/gu)].map(([, id, to]) => [id, to]),
  );
  const links = [...(xml ?? '').matchAll(/<w:hyperlink [^>]*>/gu)].map(([link]) => {
    const [, id] = /r:id="([^"]+)"/u.exec(link) ?? [];
    return `${addresses.get(id)}#${/w:anchor="([^"]+)"/u.exec(link)?.[1]}`;
  });
  return { text: (xml ?? '').replace(/<\/w:p>/gu, '\n').replace(/<[^>]+>/gu, ''), links };
}

test('a search is taken away whole, with what was asked, the filters, the count and the date', async ({
  page,
}) => {
  await page.goto('search/?q=学习&document=linzi-2022&document=huzhou-2017&theme=learning');
  await expect(page.locator('[data-status]')).toContainText('occurrences');
  const said = (await page.locator('[data-status]').textContent()) ?? '';
  const [, occurrences] = /^(\d+) occurrences/u.exec(said) ?? [];
  expect(await page.locator('[data-results] [data-place]').count()).toBeLessThan(Number(occurrences));
  const { name, rows } = await csv(page);
  expect(name).toMatch(/^duidu-search-\d{4}-\d{2}-\d{2}\.csv$/u);
  expect(String(rows.length)).toBe(occurrences);
  for (const row of rows) {
    expect(row).toMatchObject({ Query: '学习', Found: '学习', Rows: occurrences, Theme: 'Learning' });
    expect(row['Filters']).toBe('Huzhou 2017 · Linzi 2022 · Learning');
    expect(row['From']).toBe(page.url());
    expect(row['Data version']).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(row['Chinese text']).toContain('学习');
    expect(row['English translation']).not.toBe('');
  }
  await page.goto(rows[0]?.['Address'] ?? '');
  const [, id = ''] = page.url().split('#');
  await expect(page.locator(`[id="${id}"] .zh`).first()).toHaveText(rows[0]?.['Chinese text'] ?? '');
});

test('a concordance keeps its order, and Word shows each sentence with what was found and its place', async ({
  page,
}) => {
  await page.goto('search/?q=一岗双责&view=concordance&sort=after');
  await expect(page.locator('[data-results] li')).toHaveCount(3);
  const after = await page.locator('[data-results] .after').allTextContents();
  const { rows } = await csv(page);
  expect(rows.map((row) => row['After'])).toEqual(after);
  const { name, bytes } = await file(page, 'Word');
  expect(name).toMatch(/\.docx$/u);
  const { text, links } = readWord(bytes);
  expect(text).toContain('Search: 一岗双责\nQuery: 一岗双责\n');
  expect(text).toMatch(/Rows: 3\nDate: \d{4}-\d{2}-\d{2}\n/u);
  for (const row of rows) expect(text).toContain(row['Chinese text']);
  expect(links).toEqual(rows.map((row) => row['Address']));
});

test('a list is copied as a table, as text and as HTML, where nothing of a query can run', async ({
  page,
}) => {
  await page.goto(`search/?q=${encodeURIComponent('=政府工作报告<b>')}`);
  await take(page).locator('summary').click();
  await take(page).getByRole('button', { name: 'Copy as a table' }).click();
  await expect(take(page).getByRole('status')).toHaveText(/^Copied: \d+ rows?\.$/u);
  const [plain, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return [await read('text/plain'), await read('text/html')];
  });
  const lines = plain.split('\n').map((line) => line.split('\t'));
  expect(lines.length).toBeGreaterThan(1);
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  expect(lines[0]).toContain('Found');
  expect(plain).toContain("\t'=政府工作报告<b>");
  expect(html).toContain('<th>Found</th>');
  expect(html).toContain('&lt;b&gt;');
  expect(html).not.toContain('<b>');
});

test('a search that finds nothing has no list to take', async ({ page }) => {
  await page.goto('search/?q=龘龘龘');
  await expect(page.locator('[data-status]')).toContainText('Nothing found');
  await expect(take(page)).toBeHidden();
});

test('a term’s places are taken away, as many as the page counts, in Chinese too', async ({ page }) => {
  await page.goto('zh/terms/yi-gang-shuang-ze/');
  const shown = await page.locator('.concordance a.key').count();
  const { rows } = await csv(page);
  expect(rows).toHaveLength(shown);
  for (const row of rows) {
    expect(row['检索词']).toBe('一岗双责');
    expect(row['中文原文']?.replace(/[“”]/gu, '')).toContain('一岗双责');
    expect(row['文件']).toMatch(/\d{4}$/u);
  }
});

test('shared wording is taken away as the filters leave it, a row for each place', async ({ page }) => {
  await page.goto('wording/?theme=service&min=12');
  const shown = page.locator('[data-passages][data-first] > li:not([hidden])');
  const places = await shown.locator('[data-places] a[href*="/documents/"]').count();
  expect(places).toBeGreaterThan(1);
  const { rows } = await csv(page);
  expect(rows).toHaveLength(places);
  // Each row says which passage it is of, as does the row above its places in Word.
  const passages = await shown.locator('[data-passage]').allTextContents();
  expect([...new Set(rows.map((row) => row['Shared passage']))]).toEqual(passages);
  const { text } = readWord((await file(page, 'Word')).bytes);
  for (const passage of passages) expect(text).toContain(`\n${passage}\n`);
  for (const row of rows) {
    expect(row['Filters']).toMatch(/12.+ · .+: Service$/u);
    expect(row['Chinese text']).toContain(row['Found']);
  }
});

test('an English hit is set apart where it stands, with the Chinese beside it', async ({ page }) => {
  await page.goto('search/?q=learning&document=tianjin-2018');
  const { rows } = await csv(page);
  expect(rows.length).toBeGreaterThan(1);
  const { text } = readWord((await file(page, 'Word')).bytes);
  for (const row of rows) {
    const [zh = '', en = ''] = [row['Chinese text'], row['English translation']];
    expect(text).toContain(`${zh}\n${en}\n`);
  }
});

test('what was said of one list is not said of the next', async ({ page }) => {
  await page.goto('search/?q=一岗双责');
  await csv(page);
  await expect(take(page).getByRole('status')).toHaveText('Saved: 3 rows.');
  await page.getByRole('searchbox').fill('四风');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator('[data-results] mark').first()).toHaveText('四风');
  await expect(take(page).getByRole('status')).toHaveText('');
});

test('every place of shared wording and of a term in a heading has its words in its text', async ({
  page,
}) => {
  for (const address of ['wording/', 'terms/chu-xin/']) {
    await page.goto(address);
    const { rows } = await csv(page);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row['Chinese text']).toContain(row['Found']);
  }
});
