import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import { bar, clipboard, marked, press, select, sentence, zh } from '../document/select-passage.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

const page9 = 'documents/linzi-2022/?beside=tianjin-2018';
const beside = (id: string) => `[id="9"] > .beside [data-sentence="tianjin-2018/${id}"] > .zh`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('words of the counterpart are cited as its document’s, with its address', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.goto(page9);
  await expect(page.locator(beside('3.4'))).toBeAttached();
  await select(page, [beside('3.4'), 0], [beside('3.4'), 12]);
  const text = sentence('tianjin-2018', '3.4').zh.slice(0, 12);
  expect(await press(page, 'Copy text')).toBe(text);
  const link = await press(page, 'Copy link');
  expect(link).toMatch(/\/documents\/tianjin-2018\/\?mark=3\.4:0-12#3\.4$/u);
  const cited = await press(page, 'Copy with citation');
  expect(cited).toContain(`${text}\nTianjin`);
  expect(cited).toContain(link);
  expect(cited).not.toContain('Linzi');
  await page.goto(link);
  await expect.poll(async () => (await marked(page)).join('')).toBe(text);
});

test('the heading of the counterpart is cited as its document’s too', async ({ page }) => {
  await page.goto(`${page9}&text=zh`);
  const title = beside('3.heading');
  await expect(page.locator(title)).toBeAttached();
  await select(page, [title, 0], [title, 10]);
  const text = await press(page, 'Copy text');
  const link = await press(page, 'Copy link');
  expect(link).toMatch(/\/documents\/tianjin-2018\/\?mark=3\.heading:0-10#3\.heading$/u);
  await page.goto(link.replace('?', '?text=zh&'));
  await expect.poll(async () => (await marked(page)).join('')).toBe(text);
});

test('a passage of the text that runs past a counterpart is the text’s alone', async ({ page }) => {
  await page.goto(`${page9}&text=zh`);
  await expect(page.locator(beside('3.4'))).toBeAttached();
  await select(page, [zh('9.4'), 0], [zh('10.1'), 6]);
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+c');
  const copied = await clipboard(page);
  expect(copied.startsWith(sentence('linzi-2022', '9.4').zh)).toBe(true);
  expect(copied.endsWith(sentence('linzi-2022', '10.1').zh.slice(0, 6))).toBe(true);
  expect(copied).not.toContain(sentence('tianjin-2018', '3.4').zh);
  expect(await press(page, 'Copy link')).toContain('/documents/linzi-2022/?mark=9.4:0-10.1:6#9.4');
});

test('an address that marks a passage marks it in the text, not in a counterpart before it', async ({
  page,
}) => {
  // Sentences of two documents have one id; that of the counterpart comes first on the page.
  await page.route('**/_astro/show-passage*.js', async (route) => {
    await page.locator('.beside').first().waitFor({ state: 'attached' });
    await route.continue();
  });
  await page.goto('documents/linzi-2022/?beside=dongli-2022&mark=13.1:0-4#13.1');
  await expect(page.locator('[id="8"] > .beside [data-sentence="dongli-2022/13.1"]')).not.toHaveCount(0);
  await expect(page.locator('mark.passage')).toHaveCount(1);
  await expect(page.locator('.beside mark.passage')).toHaveCount(0);
  expect((await marked(page)).join('')).toBe(sentence('linzi-2022', '13.1').zh.slice(0, 4));
});

test('the bar of a selection has its looks where other styles were loaded before it', async ({ page }) => {
  await page.goto(`${page9}&terms=1`);
  await expect(page.locator('.term').first()).toBeAttached();
  await expect(page.locator(beside('3.4'))).toBeAttached();
  await select(page, [zh('9.1'), 0], [zh('9.1'), 2]);
  await expect(bar(page)).toHaveCSS('position', 'absolute');
});

for (const [address, width] of [
  ['documents/linzi-2022/', 1280],
  ['zh/documents/binhai-2017/', 390],
] as const) {
  test(`axe finds nothing with a document beside ${address} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${address}?beside=tianjin-2018&shared=1`);
    await expect(page.locator('.beside mark.shared').first()).toBeAttached();
    expect(await axeFaults(page)).toEqual([]);
  });
}
