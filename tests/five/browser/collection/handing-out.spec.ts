import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { drawn, labels, openList, sentences, taken } from './collection-page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const NOTED = sentences(3).map((entry, index) => ({
  ...entry,
  note: index === 0 ? 'Compare <b>this</b> & that' : '',
}));

test('a list is taken away as Word, Markdown, HTML, CSV, BibTeX and RIS, each with texts, note, citation and address', async ({
  page,
}) => {
  await openList(page, NOTED);
  await page.getByLabel('Citation style').selectOption('law');
  const chinese = NOTED[0]?.text ?? '';
  const [label = ''] = await labels(page);
  const english = (await page.locator('.entry .en').first().textContent()) ?? '';
  const address = await page
    .locator('.entry-head > a')
    .first()
    .evaluate((link) => (link as HTMLAnchorElement).href);
  const word = await taken(page, 'Word');
  expect(word.suggestedFilename()).toMatch(/^duidu-Class-\d{4}-\d\d-\d\d\.docx$/u);
  const files = unzipSync(readFileSync(await word.path()));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const shown = xml.replace(/<\/w:p>/gu, '\n').replace(/<[^>]+>/gu, '');
  for (const part of [
    label,
    chinese,
    english,
    'Compare &lt;b&gt;this&lt;/b&gt; &amp; that',
    '滨海新区人民政府',
  ]) {
    expect(shown).toContain(part);
  }
  expect(strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(
    address.split('#')[0],
  );
  const markdown = readFileSync(await (await taken(page, 'Markdown')).path(), 'utf8');
  expect(markdown).toContain(`> ${chinese}`);
  expect(markdown).toContain('**Note** Compare \\<b\\>this\\</b\\> \\& that');
  expect(markdown).toContain(`<${address}>`);
  const html = readFileSync(await (await taken(page, 'HTML')).path(), 'utf8');
  expect(html).toContain(chinese);
  expect(html).toContain('Compare &lt;b&gt;this&lt;/b&gt; &amp; that');
  expect(html).toContain(`href="${address}"`);
  expect(html).not.toMatch(/<script|<link|src=/u);
  const rows = csvParse(readFileSync(await (await taken(page, 'CSV')).path(), 'utf8').slice(1));
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({
    Place: label,
    'Chinese text': chinese,
    'English translation': english,
    Address: address,
  });
  expect(rows[0]?.['Citation']).toContain('滨海新区人民政府');
  const bibtex = readFileSync(await (await taken(page, 'BibTeX of the documents')).path(), 'utf8');
  expect(bibtex.match(/^@/gmu)).toHaveLength(1);
  const ris = readFileSync(await (await taken(page, 'RIS of the documents')).path(), 'utf8');
  expect(ris.match(/^TY {2}- /gmu)).toHaveLength(1);
});

test('in Chinese alone a list is taken away without its translation', async ({ page }) => {
  await openList(page, NOTED, '课堂', 'zh/collection/?text=zh');
  const markdown = readFileSync(await (await taken(page, 'Markdown')).path(), 'utf8');
  expect(markdown).toContain(NOTED[0]?.text);
  expect(markdown).not.toMatch(/[a-z]+ [a-z]+ [a-z]+ [a-z]+ [a-z]+/u);
});

test('on paper each entry has its texts, its note, its citation and its address', async ({ page }) => {
  await openList(page, NOTED);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator('.take-collection').getByRole('button', { name: 'Print', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  const first = page.locator('.entry').first();
  await expect(first.locator('.noted')).toBeVisible();
  await expect(first.locator('.cited')).toContainText('/documents/binhai-2017/');
  await expect(first.locator('textarea')).toBeHidden();
  await expect(page.locator('.take-collection')).toBeHidden();
});

test('a list is sent as a link: who opens it sees it beside their own, and may keep it', async ({
  page,
  browser,
}) => {
  await openList(page, NOTED);
  await page.getByRole('button', { name: 'Copy a link to this list' }).click();
  await expect(page.getByText(/^The link is copied: \d+ characters\.$/u)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(400);
  const other = await browser.newPage();
  await openList(other, sentences(5).slice(3), 'Mine');
  await other.goto('about:blank');
  await other.goto(link);
  await drawn(other, 3);
  await expect(other.getByText('A list that was sent to you: “Class”, 3 entries.')).toBeVisible();
  await expect(other.locator('.sent-note')).toHaveText('Note Compare <b>this</b> & that');
  await expect(other.locator('.entry textarea')).toHaveCount(0);
  await expect(other.locator('.entry .text').first()).toHaveText(NOTED[0]?.text ?? '');
  await other.getByRole('button', { name: 'Close it' }).click();
  await drawn(other, 2);
  await other.goto(link);
  await drawn(other, 3);
  await other.getByRole('button', { name: 'Keep it' }).click();
  await expect(other.locator('[data-status]')).toHaveText('Kept as “Class”.');
  await expect(other.locator('select option').filter({ hasText: /^(?:Mine|Class)$/u })).toHaveCount(2);
  await expect(other.locator('textarea').first()).toHaveValue('Compare <b>this</b> & that');
  expect(new URL(other.url()).hash).toBe('');
  await other.close();
});

test('a list too long for a link becomes a file, which the page opens again', async ({ page }) => {
  await openList(page, sentences(200));
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Copy a link to this list' }).click();
  const file = await (await coming).path();
  await expect(page.getByText(/^The link would have [\d,]+ characters/u)).toBeVisible();
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await drawn(page, 200);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.locator('[data-status]')).toHaveText('Kept as “Class”.');
});

test('axe finds nothing on a list with notes, states and take-away, in light and in dark', async ({
  page,
}) => {
  const [first] = sentences(1);
  const gone = { ...NOTED[1], at: 'documents/linzi-2022/#99.9', text: '旧文' };
  await openList(page, [...NOTED, { ...(first as (typeof NOTED)[0]), ...gone }]);
  await expect(page.locator('.entry .state')).toHaveCount(1);
  expect(await axeFaults(page)).toEqual([]);
});
