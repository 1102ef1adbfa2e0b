import { readFileSync } from 'node:fs';
import { searchResults } from '../../../../src/i18n/en/search-results.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { downloadedCsv as csv } from '../downloads/downloaded.ts';
import { takenAway } from './taken-away.ts';

const said = '[data-said]';

test('what is taken away is what is drawn, while what was chosen since is on its way', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/emphasis/marks.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('emphasis/');
  const cited = page.locator('[data-take="shares"] [data-cited]');
  await page.locator('select[name="coding"]').selectOption('second');
  const file = await takenAway(page, 'shares', 'Table', 'Save as CSV');
  expect(file.suggestedFilename()).not.toContain('second');
  expect(readFileSync(await file.path(), 'utf8')).toContain('22%');
  await expect(cited).not.toContainText('coding=second');
  release();
  await expect(cited).toContainText('coding=second');
});

test.describe('with broken files', () => {
  test.use({ breaksFiles: true });

  test('what does not load is said in sight, and the choice is again what is drawn', async ({ page }) => {
    await page.route('**/emphasis/marks.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('emphasis/');
    const coding = page.locator('select[name="coding"]');
    await coding.selectOption('second');
    await expect(page.locator(said)).toHaveText(searchResults.unloaded);
    await expect(page.locator(said)).not.toHaveClass(/sr-only/u);
    await expect(coding).toHaveValue('');
    await page.unrouteAll();
    await coding.selectOption('second');
    await expect(page.locator('.position-drawing .changed').first()).toBeAttached();
    await expect(coding).toHaveValue('second');
  });
});

test('a value that is not offered is named in sight and marks nothing, embedded too', async ({ page }) => {
  for (const path of ['emphasis/', 'embed/shares/']) {
    await page.goto(`${path}?coding=fifth&document=nowhere`);
    if (path === 'emphasis/') {
      await expect(page.locator(said)).toContainText('“nowhere”, “fifth”');
      await expect(page.locator(said)).toBeVisible();
      await expect(page.locator(said)).not.toHaveClass(/sr-only/u);
    }
    await expect(page.locator('.drawing.chosen')).toHaveCount(0);
    await expect(page.locator('main')).not.toContainText('coding: fifth');
  }
});

test('a sentence that another coding has otherwise is told by that coding', async ({ page }) => {
  const [row] = csv('codes.csv').filter((each) => each['second'] !== each['theme']);
  const [, place = ''] = row?.['sentence']?.split('#') ?? [];
  await page.goto('emphasis/');
  const mark = page.locator(`.position-drawing [data-name="${row?.['document']} ${place}"]`);
  const before = await mark.getAttribute('aria-label');
  await page.locator('select[name="coding"]').selectOption('second');
  await expect(mark).toHaveAttribute('data-theme', row?.['second'] ?? '');
  const theme = await page.locator(`[data-key="${row?.['second']}"]`).first().innerText();
  await expect(mark).toHaveAttribute(
    'aria-label',
    new RegExp(`: ${theme.replace(/^\p{Script=Han}/u, '').trim()};`, 'u'),
  );
  await page.locator('select[name="coding"]').selectOption('');
  await expect(mark).toHaveAttribute('aria-label', before ?? '');
});
