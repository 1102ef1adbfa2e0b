import { openView } from '../../../browser/built-site/open-view.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

const chinese = (page: Page) => page.locator('[id="3.4"] > .zh');
const english = (page: Page) => page.locator('[id="3.4"] > .en');

test('a reader chooses Chinese, both or English; the choice is in the address and is remembered', async ({
  page,
}) => {
  await page.goto('documents/tianjin-2018/');
  await expect(chinese(page)).toBeVisible();
  await expect(english(page)).toBeVisible();
  await page.getByRole('link', { name: 'Chinese', exact: true }).click();
  await expect(english(page)).toBeHidden();
  await expect(page).toHaveURL(/\?text=zh$/u);
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(chinese(page)).toBeHidden();
  await expect(english(page)).toBeVisible();
  await page.goto('themes/learning/');
  await expect(page.locator('.cells .zh').first()).toBeHidden();
  await expect(page.locator('.cells .en').first()).toBeVisible();
  await openView(page);
  await expect(page.getByRole('link', { name: 'English', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('an address restores the choice, whatever was remembered; a wrong one is passed over', async ({
  page,
}) => {
  await page.goto('zh/documents/tianjin-2018/?text=both#3.4');
  await expect(chinese(page)).toBeVisible();
  await expect(english(page)).toBeVisible();
  await page.goto('zh/documents/tianjin-2018/?text=latin');
  await expect(chinese(page)).toBeVisible();
  await expect(english(page)).toBeHidden();
});

for (const { width, name } of [
  { width: 1280, name: 'side by side on a desk' },
  { width: 390, name: 'one below the other on a phone' },
]) {
  test(`a sentence and its translation stand ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('documents/tianjin-2018/?text=both');
    const [zh, en] = [await chinese(page).boundingBox(), await english(page).boundingBox()];
    if (zh === null || en === null) throw new Error('Both texts are shown.');
    if (width > 1000) {
      expect(en.x).toBeGreaterThan(zh.x + zh.width);
      expect(Math.abs(en.y - zh.y)).toBeLessThan(12);
    } else {
      expect(en.y).toBeGreaterThanOrEqual(zh.y + zh.height - 1);
      expect(Math.abs(en.x - zh.x)).toBeLessThan(2);
    }
  });
}

test('hovering or focusing one text marks its twin', async ({ page }) => {
  await page.goto('documents/tianjin-2018/?text=both');
  const background = () => english(page).evaluate((each) => getComputedStyle(each).backgroundColor);
  const plain = await background();
  await chinese(page).hover();
  expect(await background()).not.toBe(plain);
  await page.locator('h1').hover();
  expect(await background()).toBe(plain);
  await page.locator('[id="3.4"] > .theme-mark').focus();
  expect(await background()).not.toBe(plain);
});

test('English is marked as English and Chinese as Chinese', async ({ page }) => {
  for (const address of ['documents/binhai-2017/', 'zh/documents/binhai-2017/', 'zh/themes/service/']) {
    await page.goto(address);
    const languages = await page.evaluate(() =>
      ['.zh', '.en'].map((part) => [
        ...new Set(
          [...document.querySelectorAll(`main ${part}`)].map((each) =>
            each.closest('[lang]')?.getAttribute('lang'),
          ),
        ),
      ]),
    );
    expect(languages, address).toEqual([['zh-Hans'], ['en']]);
  }
});

test('the page says that the translation is unofficial and how it was made', async ({ page }) => {
  await page.goto('documents/linzi-2022/');
  await expect(
    page
      .locator('#content')
      .getByText('Unofficial translation by this project; the Chinese text alone is authentic.')
      .first(),
  ).toBeInViewport();
  await page.getByRole('link', { name: 'How it was made and checked' }).click();
  await expect(page.locator('#translation')).toBeInViewport();
});

test('a translators’ note is one link away and leads back', async ({ page }) => {
  await page.goto('documents/tianjin-2018/?text=both');
  await page.locator('[id="4.3"] .en .note-mark').click();
  await expect(page.locator('#translator-note-b')).toContainText('one contact point');
  await page.locator('#translator-note-b').getByRole('link').click();
  await expect(page).toHaveURL(/#translator-note-b-place$/u);
});

test('an English query finds the provision and shows both versions', async ({ page }) => {
  await page.goto('search/?q=field research');
  const result = page.locator('[data-document="tianjin-2018"] [data-place="3"]');
  await expect(result.locator('mark').first()).toBeVisible();
  await expect(result).toContainText('领导班子成员每年深入基层调研时间不少于2个月');
  await page.goto('zh/search/?q=inspections');
  await expect(page.locator('mark').first()).toBeVisible();
  const marked = await page.locator('mark').allTextContents();
  expect(marked.every((word) => /^inspection/iu.test(word))).toBe(true);
  expect(marked.some((word) => /^inspection\W?$/iu.test(word))).toBe(true);
});

test('a Chinese query shows the translation of what it finds', async ({ page }) => {
  await page.goto('search/?q=不少于2个月');
  await expect(page.locator('[data-document="tianjin-2018"] [lang="en"]')).toContainText(
    'not less than 2 months',
  );
});
