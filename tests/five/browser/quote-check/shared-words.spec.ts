import { quoteCheck as words } from '../../../../src/i18n/en/pages/quote-check.ts';
import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import { RULES } from '../own-document/own-page.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { check, EXACT, verdict } from './quote-check-page.ts';

const SPEECH =
  '他指出，政府工作人员必须严守政治纪律和政治规矩，清清白白做人，干干净净做事，常想一二，不忘八九，遇事多商量，逢节少走动，账目日日清，来访当面答，这才对得起乡亲们的嘱托。';

test('where nothing stands word for word the shared runs and terms are listed, and the page for a whole text', async ({
  page,
}) => {
  await page.goto('quote-check/');
  await check(page, SPEECH);
  expect(await verdict(page)).toBe('none');
  const shared = page.locator('[data-shared]');
  const run = shared.locator('li', { hasText: '严守政治纪律和政治规矩' }).first();
  await expect(run).toContainText('Linzi 2022');
  await expect(run.getByRole('link').first()).toHaveAttribute('href', /\/documents\/[^/]+\/#\S+$/u);
  await expect(shared.getByRole('heading', { name: /terms? of the glossary/u })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await shared.getByRole('link', { name: words.shared.own }).click();
  await expect(page).toHaveURL(/\/compare\/own\/$/u);
  await expect(page.locator('[data-status]')).toHaveText(/^Compared/u);
  await expect(page.locator('textarea')).toHaveValue(SPEECH);
  // What was handed over is gone.
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a traditional text shares what its simplified form does', async ({ page }) => {
  await page.goto('quote-check/');
  await check(page, SPEECH.replace('严守政治纪律和政治规矩', '嚴守政治紀律和政治規矩'));
  await expect(page.locator('[data-shared] mark').first()).toHaveText('嚴守政治紀律和政治規矩');
});

test('where something stands word for word nothing more is listed', async ({ page }) => {
  await page.goto('quote-check/');
  await check(page, EXACT);
  expect(await verdict(page)).toBe('exact');
  await expect(page.locator('[data-shared]')).toHaveCount(0);
});

test('a short text, and an English one, are offered no page for a whole document', async ({ page }) => {
  await page.goto('quote-check/');
  await check(page, '他指出，必须严守政治纪律和政治规矩，清清白白做人。');
  await expect(page.locator('[data-shared]')).toContainText('严守政治纪律和政治规矩');
  await expect(page.getByRole('link', { name: words.shared.own })).toHaveCount(0);
  await check(page, 'Tomatoes are cut and eggs are beaten before the oil is hot. '.repeat(8));
  await expect(page.locator('[data-answer]')).toHaveAttribute('data-verdict', 'none');
  await expect(page.getByRole('link', { name: words.shared.own })).toHaveCount(0);
});

test('a search without hits offers the page for a text of one’s own', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('番茄炒蛋')}`);
  await page.getByRole('link', { name: 'Compare a whole document of your own' }).click();
  await expect(page).toHaveURL(/\/compare\/own\/$/u);
});

test('a whole document is told what it shares', async ({ page }) => {
  await page.goto('quote-check/');
  await check(page, RULES.replace(/[0-9]/gu, '七'));
  await expect(page.locator('[data-shared] ul').first().locator('li').first()).toBeVisible();
});
