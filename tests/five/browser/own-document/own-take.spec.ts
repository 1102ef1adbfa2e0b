import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { own as words } from '../../../../src/i18n/en/pages/own.ts';
import { readReceived } from '../../../../src/corpus/received/read-received.ts';
import { draftSchema } from '../../../../src/corpus/received/draft.ts';
import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';
import { compare, row, RULES, status } from './own-page.ts';

async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('the text is taken away as Word, text and CSV with what was found', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(page, `${RULES}五、=1+1是算式。\n`);
  const word = await saved(page, words.take.word);
  expect(word.name).toBe('白石县人民政府工作规则.docx');
  const xml = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array());
  const rate = percentOf(await page.locator('.own-themes .own-note').textContent());
  for (const part of ['白政发〔2016〕8号', '各乡镇人民政府：', '2016年5月3日']) expect(xml).toContain(part);
  expect(xml).toContain(words.themes.guessed(rate));
  expect(xml).toContain('番茄切块');
  expect(xml).toContain(words.text.none);
  expect(xml).toMatch(/Tianjin 2018 3 \(nearness 0\.\d\d, words 0\.\d\d\)/u);
  const text = (await saved(page, words.take.text)).bytes.toString();
  expect(text).toContain('二、');
  expect(text).toContain('Tianjin 2018 3.4');
  expect(text).toContain(words.text.nearest);
  expect(text).toContain(words.themes.guessed(rate));
  // The head of the paper, the addressee and the signature are in their places.
  expect(text).toMatch(/白政发〔2016〕8号[^]*各乡镇人民政府：[^]*二、[^]*白石县人民政府\n[^]*2016年5月3日/u);
  const csv = (await saved(page, words.take.csv)).bytes.toString();
  const { what, place, where, likeness } = words.take.columns;
  const { nearness, share, runs, nearest } = words.take.columns;
  expect(csv.split('\n')[0]).toBe(
    `\uFEFF${what},${place},${words.take.columns.words},${where},"${likeness}","${words.themes.column(rate, 245)}","${nearness}","${share}",${runs},${nearest}`,
  );
  expect(csv).toContain(`${words.text.kinds.shared},#2.1,`);
  expect(csv).toMatch(/^nearest passage,#2,[^#]*,0\.\d{3},,0\.\d{3},,,$/mu);
  expect(csv).toMatch(/^document,,,Tianjin 2018,,,,0\.\d{3},\d,\d$/mu);
  expect(csv).toMatch(/^Signature,#signature,白石县人民政府,/mu);
  expect(csv).not.toMatch(/(?:^|,)=/mu);
});

test('whatever is taken away says when, with which data and where it was made, and what each document has', async ({
  page,
}) => {
  await page.goto('compare/own/');
  await compare(page, RULES);
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  const source = words.take.source(date, builtCorpus().version, page.url());
  expect(source).toMatch(/version \d.*https?:\/\/.*\/compare\/own\/$/u);
  const lines = (await saved(page, words.take.text)).bytes.toString().split('\n');
  expect(lines).toContain(source);
  const overall = (await page.locator('.own-text > p').first().textContent()) ?? '';
  expect(overall).toContain('Tianjin 2018');
  expect(lines).toContain(overall);
  expect(lines.filter((each) => each.includes(words.documents.columns.nearest))).toHaveLength(5);
  // A heading stands on a line of its own, and its text on the next.
  const at = lines.findIndex((each) => /^ {2}Tianjin 2018 3 \(.*\) 三、/u.test(each));
  expect(lines[at]).toMatch(/[^。]。?$/u);
  expect(lines[at + 1]).toMatch(/^ {4}\S/u);
  const csv = (await saved(page, words.take.csv)).bytes.toString();
  expect(csv).toContain(source);
  expect(csv).toMatch(/^nearest passage,#2,"三、[^"\n]+\n[^"]+",Tianjin 2018 3,/mu);
  const xml = strFromU8(
    unzipSync((await saved(page, words.take.word)).bytes)['word/document.xml'] ?? new Uint8Array(),
  );
  expect(xml).toContain(source);
  expect(xml).toContain(overall);
  expect(xml).toContain(words.documents.columns.share);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(source)).toBeVisible();
});

/** The first share in a sentence: `82%`. */
const percentOf = (text: string | null) => /\d+%/u.exec(text ?? '')?.[0] ?? '';

test('the draft is read by new-document as the page reads it', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(page, RULES);
  await page.getByText(words.read.mend).click();
  await page
    .locator('.own-mends li', { hasText: '四、番茄' })
    .getByRole('button', { name: words.read.mends['not-text'], exact: true })
    .click();
  await expect(page.locator('.own-read')).toContainText(words.read.restored.mended(1));
  await expect(status(page)).toHaveText(/^Compared/u);
  const { name, bytes } = await saved(page, words.take.draft);
  expect(name).toBe('白石县人民政府工作规则.draft.json');
  const draft = draftSchema.parse(JSON.parse(bytes.toString()));
  expect(draft.text).toBe(RULES);
  const { parts, record } = readReceived(draft.text, draft.mends);
  expect(record).toMatchObject({ docNumber: '白政发〔2016〕8号', issued: '2016-05-03' });
  expect(parts.flatMap((part) => (part.kind === 'provision' ? [part.id] : []))).toEqual([
    'preamble',
    '1',
    '2',
    '3',
  ]);
});

test('all is printed, what is folded too', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(page, RULES);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(row(page, '2').locator('.own-where li').first()).toBeVisible();
  await expect(page.locator('textarea')).toBeHidden();
  await expect(status(page)).toBeHidden();
  // Nothing was set level.
  await expect(page.locator('#own-level')).toBeHidden();
});
