import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';
import { bar, press, sentence } from '../document/select-passage.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const button = (page: Page) => page.getByRole('button', { name: '繁體', exact: true });
const note = (page: Page) => page.getByText('Shown in traditional characters');
/** What a reader sees of a sentence. */
const seen = (page: Page, id: string) =>
  page.locator(`[id="${id}"] > .zh`).evaluate((text) =>
    [...text.cloneNode(true).childNodes]
      .map((node) =>
        node instanceof HTMLElement ? (node.dataset['form'] ?? node.textContent) : node.textContent,
      )
      .join('')
      .trim(),
  );

test('traditional characters are shown, a line says so, and turned off the page is as before', async ({
  page,
}) => {
  await page.goto('documents/linzi-2022/?text=zh');
  const before = await page.locator('#text').innerHTML();
  const texts = await page.locator('#text .zh').allTextContents();
  await button(page).click();
  await expect(note(page)).toBeVisible();
  await expect(page).toHaveURL(/traditional=1/u);
  expect(await page.locator('#text .zh').allTextContents()).toEqual(texts);
  const { zh } = sentence('linzi-2022', '1.1');
  const shown = await seen(page, '1.1');
  expect(shown).not.toBe(zh);
  expect([...shown]).toHaveLength([...zh].length);
  await button(page).click();
  await expect(note(page)).toHaveCount(0);
  expect(await page.locator('#text').innerHTML()).toBe(before);
});

test('characters that one simplified form stands for are told apart by word', async ({ page }) => {
  await page.goto('documents/tianjin-2018/?traditional=1');
  await expect(page.locator('.traditional').first()).toBeAttached();
  const forms = await page
    .locator('.traditional')
    .evaluateAll((all) => [...new Set(all.map((each) => each.textContent + (each.dataset['form'] ?? '')))]);
  expect(forms).toEqual(expect.arrayContaining(['干幹', '干乾', '发發', '系繫']));
  expect(forms.filter((pair) => [...pair].length !== 2)).toEqual([]);
});

test('what is copied, selected and addressed stays the published text', async ({ page }) => {
  const { zh } = sentence('tianjin-2018', '3.4');
  await page.goto('documents/tianjin-2018/?traditional=1&pinyin=1&text=zh');
  await expect(page.locator('[id="3.4"] ruby .traditional').first()).toBeVisible();
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.getElementById('3.4')?.querySelector('.zh') ?? document.body);
  });
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(zh);
  await expect(bar(page)).toBeVisible();
  expect(await press(page, 'Copy text')).toBe(zh);
  expect(await press(page, 'Copy link')).toContain(`?mark=3.4:0-${[...zh].length}#3.4`);
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
  });
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(zh);
});

test('a traditional character stands exactly over the one of the text', async ({ page }) => {
  await page.goto('documents/tianjin-2018/?traditional=1&text=zh');
  const first = page.locator('[id="3.4"] .traditional').first();
  await expect(first).toBeVisible();
  const { width, size } = await first.evaluate((each) => ({
    width: parseFloat(getComputedStyle(each, '::after').width),
    size: each.getBoundingClientRect().width,
  }));
  expect(Math.abs(width - size)).toBeLessThan(1);
});
