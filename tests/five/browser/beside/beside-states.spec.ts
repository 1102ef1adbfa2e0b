import { choice, status } from './beside-page.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

test('shared words are marked on both sides, those of the two documents alone', async ({ page }) => {
  await page.goto('documents/linzi-2022/?shared=1');
  await expect(page.locator('[id="9.4"] mark.shared')).toBeAttached();
  const all = await page.locator('.sentence mark.shared').count();
  await choice(page).selectOption('Tianjin 2018');
  const marks = page.locator('[id="9"] > .beside mark.shared', { hasText: '深入基层调研时间不少于2个月' });
  await expect(marks).toBeAttached();
  await expect(page.locator('[id="9.4"] mark.shared')).toContainText('深入基层调研时间不少于3个月');
  expect(await page.locator('.sentence mark.shared').count()).toBeLessThan(all);
  await marks.click();
  await expect(page.getByRole('dialog')).toContainText('Linzi 2022 9.4');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Mark shared wording' }).click();
  await expect(page.locator('mark.shared')).toHaveCount(0);
  await page.getByRole('button', { name: 'Mark shared wording' }).click();
  await expect(marks).toBeAttached();
  await choice(page).selectOption('No other document');
  await expect(page.locator('.sentence mark.shared')).toHaveCount(all);
});

test('terms are underlined in the counterpart as in the text', async ({ page }) => {
  await page.goto('documents/linzi-2022/?beside=tianjin-2018');
  await expect(page.locator('.beside').first()).toBeVisible();
  await page.getByRole('button', { name: 'Underline terms' }).click();
  await expect(page.locator('.beside .text .term').first()).toBeAttached();
});

test.describe('with broken files', () => {
  test.use({ breaksFiles: true });

  for (const [what, files] of [
    ['the document', '**/data/documents/tianjin-2018.json'],
    ['the script', '**/_astro/show-beside*.js'],
  ] as const) {
    test(`when ${what} cannot be loaded the page says so, stays whole, and tries again`, async ({ page }) => {
      await page.route(files, (route) => route.abort());
      await page.goto('documents/linzi-2022/');
      await choice(page).selectOption('Tianjin 2018');
      await expect(status(page)).toContainText('The other document could not be loaded');
      await expect(page.locator('.beside')).toHaveCount(0);
      await page.unroute(files);
      await page.locator('beside-choice').getByRole('button', { name: 'Try again' }).click();
      await expect(status(page)).toContainText('Tianjin 2018');
      await expect(page.locator('.beside').first()).toBeVisible();
      await expect(choice(page)).toBeFocused();
      await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
    });
  }

  test('a document that fails takes the one before it away; a choice made meanwhile wins', async ({
    page,
  }) => {
    await page.goto('documents/linzi-2022/?beside=dongli-2022');
    await expect(page.locator('.beside').first()).toBeVisible();
    await page.route('**/data/documents/tianjin-2018.json', (route) => route.fulfill({ status: 503 }));
    await choice(page).selectOption('Tianjin 2018');
    await expect(status(page)).toContainText('could not be loaded');
    await expect(page.locator('.beside')).toHaveCount(0);
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/data/documents/huzhou-2017.json', async (route) => {
      await held;
      await route.continue();
    });
    await choice(page).selectOption('Huzhou 2017');
    await expect(status(page)).toHaveText('Loading…');
    await choice(page).selectOption('Binhai 2017');
    await expect(status(page)).toContainText('Binhai 2017');
    const answered = page.waitForResponse('**/data/documents/huzhou-2017.json');
    release();
    await (await answered).finished();
    // What was asked for first is there now, and is not shown any more.
    await page.evaluate(async () => {
      await (await fetch('/data/documents/huzhou-2017.json')).json();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    });
    await expect(page.locator('.beside', { hasText: 'Huzhou 2017' })).toHaveCount(0);
    await expect(status(page)).toContainText('Binhai 2017');
    await choice(page).selectOption('No other document');
    await expect(page.locator('.beside')).toHaveCount(0);
    await expect(status(page)).toHaveText('This document is shown alone.');
  });
});
