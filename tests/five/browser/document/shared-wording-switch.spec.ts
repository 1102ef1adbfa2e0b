import { readFileSync } from 'node:fs';
import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import type { Passage } from '../../../../src/analysis/wording/shared-wording.ts';
import { builtCorpus, DIST } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

const corpus = builtCorpus();
const passages = JSON.parse(readFileSync(`${DIST}/data/wording.json`, 'utf8')) as Passage[];

test('the switch marks shared wording, leaves the text as it is, and is remembered', async ({ page }) => {
  await page.goto('documents/tianjin-2018/');
  const texts = () => page.locator('.sentence .zh').allTextContents();
  const before = await texts();
  const button = page.getByRole('button', { name: 'Mark shared wording' });
  await button.click();
  await expect(page.locator('mark.shared').first()).toBeVisible();
  await expect(page).toHaveURL(/\?shared=1$/u);
  expect(await texts()).toEqual(before);
  await expect(page.locator('[id="1.1"] mark.shared').last()).toContainText('党中央保持高度一致');
  await page.goto('documents/linzi-2022/');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[id="9.4"] mark.shared')).toContainText('不少于3个月');
  await button.click();
  await expect(page.locator('mark.shared')).toHaveCount(0);
  await expect(page).toHaveURL(/linzi-2022\/$/u);
  await page.reload();
  await expect(page.locator('mark.shared')).toHaveCount(0);
});

for (const { id, provisions } of corpus.documents) {
  test(`every passage of ${id} is marked where it stands`, async ({ page }) => {
    await page.goto(`documents/${id}/?shared=1`);
    await expect(page.locator('mark.shared').first()).toBeAttached();
    const marks = await page
      .locator('.sentence')
      .evaluateAll((all) =>
        all.map((each) => [...each.querySelectorAll('mark')].map((mark) => mark.textContent)),
      );
    const sentences = provisions.flatMap((provision) => provision.sentences);
    const missing = passages
      .flatMap(({ places }) => places)
      .filter((place) => place.document === id)
      .filter(({ sentence, text }) => {
        const at = sentences.findIndex((each) => each.id === sentence);
        return marks[at]?.every((mark) => !mark.includes(text)) ?? true;
      });
    expect(missing).toEqual([]);
  });
}

test('a mark opens who else says it, by keyboard, and Esc closes it', async ({ page }) => {
  await page.goto('documents/tianjin-2018/?shared=1');
  const mark = page.locator('[id="3.4"] mark.shared').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Shared wording' });
  await expect(dialog).toContainText('不少于2个月');
  await expect(dialog.locator('.differs')).toHaveText('3');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(mark).toBeFocused();
  await mark.click();
  await dialog.getByRole('link', { name: 'Linzi 2022 9.4' }).click();
  await expect(page).toHaveURL(/documents\/linzi-2022\/#9\.4$/u);
});

test('the list has the English of the passage where the text here has its words, and on English pages alone', async ({
  page,
}) => {
  const english = page
    .getByRole('dialog')
    .getByText('spend not less than 2 months each year', { exact: false });
  await page.goto('documents/tianjin-2018/?shared=1');
  await page.locator('[id="3.4"] mark.shared').first().click();
  await expect(english).toHaveAttribute('lang', 'en');
  // Linzi has three months: the English of Tianjin’s two would be wrong there.
  await page.goto('documents/linzi-2022/?shared=1');
  await page.locator('[id="9.4"] mark.shared').click();
  await expect(page.getByRole('dialog')).toContainText('不少于2个月');
  await expect(english).toHaveCount(0);
  await page.goto('zh/documents/tianjin-2018/?shared=1');
  await page.locator('[id="3.4"] mark.shared').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(english).toHaveCount(0);
});

test('from a mark the passage is found among all', async ({ page }) => {
  await page.goto('zh/documents/linzi-2022/?shared=1');
  await page.locator('[id="9.4"] mark.shared').click();
  await page.getByRole('link', { name: '在全部共有语句中查看' }).click();
  await expect(page.locator('li:target')).toContainText('不少于2个月');
  await expect(page.locator('li:target')).toBeInViewport();
});

test('theme pages have the switch too', async ({ page }) => {
  await page.goto('themes/pragmatism/?shared=1');
  const mark = page.locator('#field-research mark.shared', { hasText: '不少于3个月' });
  await mark.click();
  await expect(page.getByRole('dialog')).toContainText('Tianjin 2018 3.4');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('with broken files', () => {
  test.use({ breaksFiles: true });

  test('when the passages cannot be loaded the switch says so and can be tried again', async ({ page }) => {
    await page.route('**/data/wording/*.json', (route) => route.abort());
    await page.goto('documents/tianjin-2018/');
    const button = page.getByRole('button', { name: 'Mark shared wording' });
    await button.click();
    await expect(page.getByText('The shared wording could not be loaded.')).toBeVisible();
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await expect(page).toHaveURL(/tianjin-2018\/$/u);
    await page.unroute('**/data/wording/*.json');
    await button.click();
    await expect(page.locator('mark.shared').first()).toBeVisible();
  });
});

test('axe finds nothing with the marks on and the list of places open, in light and in dark', async ({
  page,
}) => {
  await page.goto('documents/tianjin-2018/?shared=1');
  await page.locator('[id="1.1"] mark.shared').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('copied text is the text, marked or not', async ({ page }) => {
  await page.goto('documents/tianjin-2018/?shared=1&text=zh');
  await expect(page.locator('[id="3.4"] mark.shared').first()).toBeVisible();
  const copied = await page.evaluate(() => {
    const text = document.getElementById('3.4')?.querySelector('.zh');
    getSelection()?.selectAllChildren(text ?? document.body);
    return getSelection()?.toString();
  });
  const sentence = corpus.documents
    .flatMap(({ id, provisions }) => (id === 'tianjin-2018' ? provisions : []))
    .flatMap(({ sentences }) => sentences)
    .find(({ id }) => id === '3.4');
  expect(copied).toBe(sentence?.zh);
});

for (const width of [390, 1280]) {
  test(`the list of places scrolls nothing sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('documents/tianjin-2018/?shared=1');
    await page.locator('[id="1.1"] mark.shared').first().click();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const dialog = page.getByRole('dialog');
    expect(await dialog.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a document offers its row of the matrix instead of the switch', async ({ page }) => {
    await page.goto('documents/linzi-2022/');
    await expect(page.getByRole('button', { name: 'Mark shared wording' })).toBeHidden();
    await page.getByRole('link', { name: 'Wording this document shares with others' }).click();
    await expect(page.locator('#with-linzi-2022')).toBeInViewport();
  });
});
