import { own as words } from '../../../../src/i18n/en/pages/own.ts';
import { own as chinese } from '../../../../src/i18n/zh/pages/own.ts';
import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { compare, compared, put, row, RULES, status } from './own-page.ts';

const corpus = builtCorpus();

test('someone new pastes a text of their own and is told what was read, shared, near, used and guessed', async ({
  page,
}) => {
  await page.goto('compare/');
  await page.getByRole('link', { name: words.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
  await expect(page.getByText(words.lead)).toBeVisible();
  await compare(page, RULES);
  const read = page.locator('.own-read');
  await expect(read).toContainText('白石县人民政府工作规则');
  await expect(read).toContainText('白政发〔2016〕8号');
  await expect(read).toContainText('白石县人民政府');
  await expect(read).toContainText('2016-05-03');
  await expect(read).toContainText('5 provisions, 5 sentences');
  await expect(read).toContainText(words.read.restored.leftOut(1));
  // What Tianjin has word for word is marked and says so.
  const second = row(page, '2');
  await expect(second.locator('mark.shared').first()).toBeVisible();
  await second.locator('summary').click();
  const place = second.locator('.own-where a', { hasText: 'Tianjin 2018 3.4' }).first();
  await expect(place).toHaveAttribute('href', '/documents/tianjin-2018/#3.4');
  await expect(second.locator('.own-passage').first()).toContainText(/Tianjin 2018|Linzi 2022/u);
  await expect(second.locator('.own-passage')).toHaveCount(3);
  // A term of the glossary is marked within the words that a document has.
  await expect(
    row(page, '3').locator('.own-provision > p mark .own-term', { hasText: '四个意识' }),
  ).toHaveCount(1);
  await expect(row(page, '4')).toContainText(words.text.none);
  await expect(page.locator('.own-terms')).toContainText('四个意识');
  await expect(page.locator('.own-terms h3').nth(1)).toContainText('that all five documents have');
  await expect(page.locator('.own-theme-strip')).toHaveCount(1 + corpus.documents.length);
  await expect(page.locator('.own-themes')).toContainText(/\d\d% of 245 sentences/u);
});

test('shares of the text add up, and a document of the edition is wholly shared', async ({ page }) => {
  await page.goto('compare/own/');
  const [document] = corpus.documents;
  const text = document?.provisions.map(({ sentences }) => sentences.map(({ zh }) => zh).join('')).join('\n');
  await compare(page, `甲县人民政府意见\n${text ?? ''}`);
  const shares = await page.locator('.own-shares li').allTextContents();
  const numbers = shares.map((share) => Number(/\d+/u.exec(share)?.[0]));
  expect(numbers).toHaveLength(4);
  expect(numbers.at(-1)).toBe(0);
  const sum = numbers.reduce((all, each) => all + each, 0);
  expect(Math.abs(sum - 100)).toBeLessThanOrEqual(2);
});

test('a near passage is shown whole on a press, with its translation', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(page, RULES);
  const passage = row(page, '2').locator('.own-passage').first();
  await expect(passage.locator('mark.common').first()).toBeVisible();
  const english = passage.locator('.own-english');
  await expect(english).toBeVisible();
  const excerpt = (await english.textContent())?.length ?? 0;
  const before = (await passage.locator('.own-quoted').textContent())?.length ?? 0;
  await passage.getByRole('button', { name: words.text.more }).press('Enter');
  expect((await english.textContent())?.length).toBeGreaterThan(excerpt);
  expect((await passage.locator('.own-quoted').textContent())?.length).toBeGreaterThan(before);
  await expect(passage).toBeFocused();
});

test('the text is set level with a document by the rows of Compare, and nothing is called a match', async ({
  page,
}) => {
  await page.goto('compare/own/');
  await compare(page, RULES);
  const level = page.locator('#own-level');
  await level.getByLabel(words.level.choose).selectOption('tianjin-2018');
  await level.getByRole('button', { name: words.level.button, exact: true }).click();
  const beside = level.locator('[id="2"]');
  await expect(beside).toContainText('外出要请假');
  await expect(beside).toContainText('Tianjin 2018');
  await expect(beside.locator('mark.shared').first()).toBeVisible();
  await expect(level.getByText(words.level.gap('Tianjin 2018')).first()).toBeVisible();
  await expect(level).not.toContainText(/match|counterpart/iu);
  // The own text has no page to link to; the document has.
  await expect(level.locator('a[href*="/documents/own/"]')).toHaveCount(0);
  await expect(level.locator('a[href*="/documents/tianjin-2018/"]').first()).toBeVisible();
});

test('nothing of the text leaves the browser, and the address never has it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await page.goto('compare/own/');
  await compare(page, RULES);
  await row(page, '2').locator('summary').click();
  const told = decodeURIComponent(asked.join('\n'));
  expect(told).not.toContain('白石');
  expect(asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
  expect(decodeURIComponent(page.url())).toMatch(/\/compare\/own\/$/u);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('in Chinese the same is found, in Chinese words', async ({ page }) => {
  await page.goto('zh/compare/own/');
  await page.getByLabel(chinese.lead).fill(RULES);
  await page.getByRole('button', { name: chinese.button, exact: true }).press('Enter');
  await expect(status(page)).toHaveText(chinese.done(5));
  await expect(row(page, '2')).toContainText(chinese.text.nearest);
  await row(page, '2').locator('.own-passage button').first().click();
  await expect(row(page, '2').locator('.own-english')).toHaveCount(0);
  await expect(page.locator('.own-themes')).toContainText('临淄 2022');
});

test('axe finds nothing on the page, before and after', async ({ page }) => {
  await page.goto('compare/own/');
  expect(await axeFaults(page)).toEqual([]);
  await compare(page, RULES);
  await page.locator('.own-mends summary').click();
  await row(page, '2').locator('summary').click();
  await page.getByRole('button', { name: words.take.text, exact: true }).waitFor();
  await page.getByRole('button', { name: words.kept.keep }).click();
  await page.locator('.own-kept h2').waitFor();
  await page.locator('#own-level').getByRole('button', { name: words.level.button, exact: true }).click();
  await page.locator('#own-level [role=table]').first().waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

for (const width of [320, 390, 768]) {
  test(`at ${width} px nothing is wider than the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('compare/own/');
    await compare(page, RULES);
    await page.locator('.own-mends summary').click();
    await page.locator('#own-level').getByRole('button', { name: words.level.button, exact: true }).click();
    await page.locator('#own-level [role=table]').first().waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}

test('once the page is loaded it compares without a network, and reads and makes every kind of file', async ({
  page,
  context,
}) => {
  await page.goto('compare/own/');
  await page.waitForLoadState('networkidle');
  // What it may need is loaded ahead after a while.
  await page.waitForTimeout(2500);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await compare(page, RULES);
  await page.locator('#own-level').getByRole('button', { name: words.level.button, exact: true }).click();
  await page.locator('#own-level [role=table]').first().waitFor();
  for (const name of [words.take.word, words.take.text, words.take.csv]) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    await download;
  }
  await context.setOffline(false);
});

test('the example compares at once', async ({ page }) => {
  await page.goto('compare/own/');
  await page.getByRole('button', { name: words.example }).click();
  await compared(page);
  await expect(page.locator('.own-read')).toContainText('青石县人民政府关于改进机关作风的意见');
});

test('50,000 characters are compared while the page stays usable', async ({ page }) => {
  await page.goto('compare/own/');
  const sentences = corpus.documents.flatMap(({ provisions }) =>
    provisions.flatMap((provision) => provision.sentences.map(({ zh }) => zh)),
  );
  let text = '甲县人民政府意见\n';
  for (let index = 0; text.length < 50_000; index++)
    text += `${index + 1}.加强建设。${sentences[(index * 7) % sentences.length] ?? ''}要抓好落实。\n`;
  await put(page, text);
  await page.getByRole('button', { name: words.button, exact: true }).click();
  // The page answers meanwhile.
  await page.getByRole('textbox').first().focus();
  await compared(page);
  await expect(page.locator('.own-row').nth(100)).toBeAttached();
});

test('after a result one press compares what was changed in the field', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(page, RULES);
  const field = page.locator('own-document textarea').first();
  await field.click();
  await field.fill('乙县通知\n要学习。');
  // As a hand does: what moves under a press loses it.
  const button = await page.getByRole('button', { name: words.button, exact: true }).boundingBox();
  await page.mouse.move((button?.x ?? 0) + 10, (button?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.locator('.own-title').first()).toHaveText('乙县通知');
});

test('a term that only a longer one hides, or that the title has, is not lacking', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(page, '某区人民政府工作规则\n第一条 坚持党的领导。');
  const lacking = page
    .locator('own-document')
    .getByRole('heading', { name: /lacks/u })
    .locator('xpath=following-sibling::ul[1]');
  await expect(lacking).toBeAttached();
  await expect(lacking.getByText('人民政府', { exact: true })).toHaveCount(0);
});
