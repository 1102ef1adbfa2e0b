import { choice, status } from './beside-page.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

test('the language link keeps the choice and the place, and the sentence is in view there too', async ({
  page,
}) => {
  await page.goto('documents/linzi-2022/?beside=tianjin-2018&text=zh#9.4');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/documents\/linzi-2022\/\?beside=tianjin-2018&text=zh#9\.4$/u);
  await expect(page.locator('beside-choice [role=status]')).toHaveText(
    '天津 2018：18条中有18条找到对应条款。',
  );
  await expect(page.locator('[id="9.4"]')).toBeInViewport();
  await expect(page.locator('.beside').getByText('同为前言或结语').first()).toBeVisible();
  await page.getByRole('link', { name: 'English' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[^h]\/documents\/linzi-2022\/\?beside=tianjin-2018&text=zh#9\.4$/u);
});

test('the language link of other pages keeps query and hash as well', async ({ page }) => {
  await page.goto('themes/pragmatism/?rows=gaps#field-research');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/themes\/pragmatism\/\?rows=gaps#field-research$/u);
});

test('the choice lasts when the page is loaded again; Back and Forward undo and redo it', async ({
  page,
}) => {
  await page.goto('documents/linzi-2022/');
  await choice(page).selectOption('Tianjin 2018');
  await expect(page.locator('.beside').first()).toBeVisible();
  await choice(page).selectOption('Dongli 2022');
  await expect(status(page)).toContainText('Dongli 2022');
  await page.reload();
  await expect(status(page)).toContainText('Dongli 2022');
  await expect(choice(page)).toHaveValue('dongli-2022');
  await page.goBack();
  await expect(status(page)).toContainText('Tianjin 2018');
  await expect(choice(page)).toHaveValue('tianjin-2018');
  await page.goBack();
  await expect(page.locator('.beside')).toHaveCount(0);
  await expect(choice(page)).toHaveValue('');
  await page.goForward();
  await expect(page.locator('[id="9"] > .beside')).toContainText('Tianjin 2018');
});

for (const asked of ['atlantis-2020', 'TIANJIN-2018', '*', '"><img src=x>', '../corpus']) {
  test(`an address that asks for ${asked} is answered, and the page stays whole`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`documents/linzi-2022/?beside=${encodeURIComponent(asked)}#9.4`);
    await expect(status(page)).toHaveText(
      `This address asks for “${asked}”, which this page does not have; choose from the list instead.`,
    );
    await expect(choice(page)).toHaveValue('');
    await expect(page.locator('.beside')).toHaveCount(0);
    // What is said hides nothing of what the address leads to.
    const said = await status(page).boundingBox();
    const target = await page.locator('[id="9.4"]').boundingBox();
    expect(target?.y).toBeGreaterThanOrEqual((said?.y ?? 0) + (said?.height ?? 0));
    await expect(page.locator('[id="9.4"]')).toBeInViewport();
    await choice(page).selectOption('Tianjin 2018');
    await expect(page.locator('[id="9"] > .beside')).toContainText('Tianjin 2018');
  });
}

test('an address that asks for the document itself is answered too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('documents/linzi-2022/?beside=linzi-2022');
  await expect(status(page)).toContainText('asks for this document beside itself');
  const [said, title] = [await status(page).boundingBox(), await page.locator('#title').boundingBox()];
  expect(title?.y).toBeGreaterThanOrEqual((said?.y ?? 0) + (said?.height ?? 0));
  await expect(page.locator('.beside')).toHaveCount(0);
});

test.describe('where the page lists only some of the documents', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/documents/linzi-2022/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(
        /<option value="huzhou-2017">[^<]*<\/option>/u,
        '<option value="*">Another document…</option>',
      );
      await route.fulfill({ response, body });
    });
  });

  test('all are listed on request, and any is set beside the text', async ({ page }) => {
    await page.goto('documents/linzi-2022/');
    await expect(choice(page).locator('option')).toHaveCount(5);
    await choice(page).selectOption('Another document…');
    await expect(status(page)).toHaveText('The list now has four documents to choose from.');
    await expect(page).toHaveURL(/linzi-2022\/$/u);
    await choice(page).selectOption('Huzhou 2017');
    const link = page.locator('[id="9"] > .beside').getByRole('link', { name: 'In the comparison' });
    await expect(link).toHaveAttribute('href', '/compare/?a=linzi-2022&b=huzhou-2017#9');
  });

  test('an address may name any of them', async ({ page }) => {
    await page.goto('documents/linzi-2022/?beside=huzhou-2017');
    await expect(status(page)).toContainText('Huzhou 2017');
    await expect(choice(page)).toHaveValue('huzhou-2017');
    await page.goto('documents/linzi-2022/?beside=atlantis-2020');
    await expect(status(page)).toContainText('atlantis-2020');
  });
});
