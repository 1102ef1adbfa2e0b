import { bar, select } from '../document/select-passage.ts';
import { openView } from '../../../browser/built-site/open-view.ts';
import { answered } from '../search/search-page.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

test('choosing and moving documents by key keeps the focus, also where a button has nowhere left to go', async ({
  page,
}) => {
  await page.goto('themes/learning/');
  await openView(page);
  const tianjin = page.getByRole('checkbox', { name: 'Tianjin 2018' });
  await tianjin.focus();
  await page.keyboard.press('Space');
  await expect(tianjin).not.toBeChecked();
  await expect(tianjin).toBeFocused();
  await page.keyboard.press('Space');
  await expect(tianjin).toBeFocused();
  const earlier = page.getByRole('button', { name: 'Move Huzhou one place earlier' });
  await earlier.focus();
  await page.keyboard.press('Enter');
  await expect(earlier).toBeDisabled();
  await expect(page.getByRole('checkbox', { name: 'Huzhou 2017' })).toBeFocused();
  await page.getByRole('radio', { name: 'Missing from some' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Missing from some' })).toBeFocused();
});

test('from the bar of a selection Escape, and Tab past its ends, lead back to the text', async ({ page }) => {
  await page.goto('documents/linzi-2022/?text=zh');
  const sentence = page.locator('[id="9.4"]');
  const selectWords = async (count: number) => {
    await select(page, ['[id="9.4"] .zh', 0], ['[id="9.4"] .zh', count]);
    await expect(bar(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(bar(page).getByRole('button').first()).toBeFocused();
  };
  await selectWords(12);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect(sentence).toBeFocused();
  await selectWords(8);
  await bar(page).getByRole('combobox').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('[id="9.4"] .theme-mark')).toBeFocused();
  await expect(sentence).not.toHaveAttribute('tabindex');
});

test('Escape closes a gloss that the pointer has opened, and the focus stays', async ({ page }) => {
  await page.goto('documents/tianjin-2018/?terms=1');
  const button = page.locator('[data-choice=terms] button');
  await button.focus();
  const mark = page.locator('[id="1.1"] .term').first();
  await mark.hover();
  await expect(page.locator('.term-gloss')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.term-gloss')).toBeHidden();
  await expect(button).toBeFocused();
});

test('a list of shared wording gives the focus back, however it is closed', async ({ page }) => {
  await page.goto('documents/tianjin-2018/?shared=1');
  const mark = page.locator('[id="3.4"] mark.shared').first();
  const dialog = page.getByRole('dialog', { name: 'Shared wording' });
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => dialog.getByRole('button', { name: 'Close' }).press('Enter'),
    () => page.mouse.click(4, 4),
  ]) {
    await mark.press('Enter');
    await expect(dialog).toBeVisible();
    await close();
    await expect(dialog).toHaveCount(0);
    await expect(mark).toBeFocused();
  }
});

test('a button of the search that goes away leaves the focus near', async ({ page }) => {
  await page.goto('search/?q=监督&document=linzi-2022');
  await answered(page);
  await page.locator('[data-clear]').press('Enter');
  await expect(page.locator('[data-clear]')).toBeHidden();
  await expect(page.locator('[data-open]')).toBeFocused();
  const places = page.locator('[data-results] li');
  await expect.poll(() => places.count()).toBe(5);
  await page.locator('[data-more]').press('Enter');
  await expect(page.locator('[data-more]')).toBeHidden();
  await expect(places.nth(5).locator('a').first()).toBeFocused();
});

test.describe('where files do not come', () => {
  test.use({ breaksFiles: true });

  test('“Try again” leaves the focus at what was asked', async ({ page }) => {
    await page.route('**/documents/dongli-2022.json', (route) => route.abort());
    await page.goto('compare/?a=binhai-2017&b=dongli-2022');
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Compare' })).toBeFocused();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('search/?q=监督');
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });
});
