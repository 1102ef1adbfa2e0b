import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const PAGE = 'documents/linzi-2022/';
const ID = '9.4';
const sentence = builtCorpus()
  .documents.find(({ id }) => id === 'linzi-2022')
  ?.provisions.flatMap(({ sentences }) => sentences)
  .find(({ id }) => id === ID);
const sheet = (page: Page) => page.getByRole('region', { name: /^(?:Sentence 9\.4|9\.4句)$/u });
const text = (page: Page, language: 'zh' | 'en') => page.locator(`[id="${ID}"] > .${language}`);
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a press on a sentence opens what can be done with it, which its copies hold', async ({ page }) => {
  await page.goto(PAGE);
  await text(page, 'zh').click();
  await expect(sheet(page)).toBeInViewport({ ratio: 1 });
  await sheet(page).getByRole('button', { name: 'Copy text' }).click();
  await expect(sheet(page).getByRole('status')).not.toBeEmpty();
  expect(await clipboard(page)).toBe(sentence?.zh);
  await sheet(page).getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => clipboard(page)).toContain(`/documents/linzi-2022/`);
  await expect(sheet(page)).toContainText('Pragmatism');
  await expect(
    sheet(page)
      .getByRole('link', { name: /Tianjin 2018 · / })
      .first(),
  ).toHaveAttribute('href', /\/documents\/tianjin-2018\/#3/u);
  await page.locator('h1').click();
  await expect(sheet(page)).toBeHidden();
});

test('the terms of a sentence lead to the glossary', async ({ page }) => {
  await page.goto('documents/tianjin-2018/');
  await page.locator('[id="1.1"] > .zh').click();
  const term = page.locator('.sentence-sheet').getByRole('link', { name: '四个意识', exact: true });
  await expect(term).toHaveAttribute('href', /\/terms\/si-ge-yi-shi\/$/u);
});

test('the sheet is opened and closed by keyboard, and the focus returns to the sentence', async ({
  page,
}) => {
  await page.goto(PAGE);
  const mark = page.locator(`[id="${ID}"] .theme-mark`);
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(sheet(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(mark).toBeFocused();
});

test('from the sheet another document is set beside, at the sentence', async ({ page }) => {
  await page.goto(`zh/${PAGE}`);
  await text(page, 'zh').click();
  await sheet(page).getByRole('link', { name: '东丽 2022', exact: true }).click();
  await expect(page).toHaveURL(/\?beside=dongli-2022#9\.4$/u);
  await expect(page.locator('[id="9"] > .beside')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the English page shows English, and the Chinese of a sentence is one tap away', async ({ page }) => {
    await page.goto(PAGE);
    await expect(text(page, 'en')).toBeVisible();
    await expect(text(page, 'zh')).toBeHidden();
    await text(page, 'en').tap();
    await expect(sheet(page).locator('.translation')).toHaveText(sentence?.zh ?? '');
    // What was pressed stays in sight above the sheet.
    const gap = async () => {
      const [read, over] = [await text(page, 'en').boundingBox(), await sheet(page).boundingBox()];
      return (over?.y ?? 0) - (read?.y ?? 0) - (read?.height ?? 0);
    };
    await expect.poll(gap).toBeGreaterThanOrEqual(0);
    await sheet(page).getByRole('button', { name: 'Copy text' }).tap();
    await expect.poll(() => clipboard(page)).toBe(sentence?.en);
  });

  test('the Chinese page shows Chinese, and the English of a sentence is one tap away', async ({ page }) => {
    await page.goto(`zh/${PAGE}`);
    await expect(text(page, 'en')).toBeHidden();
    await text(page, 'zh').tap();
    await expect(sheet(page).locator('.translation')).toHaveText(sentence?.en ?? '');
  });
});
