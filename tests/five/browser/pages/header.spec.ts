import { expect, test } from '../../../browser/built-site/site-test.ts';

/** The tallest that the header may be, in CSS pixels. */
const TALLEST = 56;
const PAGE = 'documents/linzi-2022/';

for (const width of [320, 390, 768, 1440]) {
  test(`at ${width} px the header is one line, steps aside while one reads down and comes back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const language of ['', 'zh/']) {
      await page.goto(language + PAGE);
      const header = page.locator('.site-header');
      expect((await header.boundingBox())?.height).toBeLessThanOrEqual(TALLEST);
      await page.mouse.move(width / 2, 400);
      for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, 400);
      await expect(header).not.toBeInViewport();
      await page.mouse.wheel(0, -200);
      await expect(header).toBeInViewport();
    }
  });
}

test('the field of the header leads to what is typed', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('searchbox').fill('一岗双责');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/u);
  await expect(page.locator('[data-results] mark').first()).toHaveText('一岗双责');
});

test('the page in the other language opens at the place that one reads', async ({ page }) => {
  await page.goto(`${PAGE}?text=zh`);
  await page.locator('[id="9"]').evaluate((each) => {
    each.scrollIntoView();
  });
  await page.mouse.wheel(0, -30);
  await expect.poll(async () => (await page.locator('.site-header').boundingBox())?.y).toBe(0);
  // Playwright would first scroll to where a pinned header stands in the page.
  const link = await page.locator('.site-header a[hreflang]').boundingBox();
  await page.mouse.click((link?.x ?? 0) + 5, (link?.y ?? 0) + 5);
  await expect(page).toHaveURL(/\/zh\/documents\/linzi-2022\/\?text=zh#[89]/u);
  await expect(page.locator('[id="9"]')).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a button opens the search field, and Escape closes it', async ({ page }) => {
    await page.goto(PAGE);
    const field = page.locator('.site-header input');
    await expect(field).toBeHidden();
    await page.getByRole('link', { name: 'Search', exact: true }).tap();
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await expect(page.getByRole('link', { name: 'Search', exact: true })).toBeFocused();
    await page.getByRole('link', { name: 'Search', exact: true }).tap();
    await field.fill('监督');
    await field.press('Enter');
    await expect(page.locator('[data-results] mark').first()).toHaveText('监督');
  });

  test('a button opens the four places; Escape and a tap beside them close them', async ({ page }) => {
    await page.goto(`zh/${PAGE}`);
    const button = page.locator('.site-header .menu');
    const places = page.locator('#menu a');
    await expect(places.first()).toBeHidden();
    for (const close of ['Escape', 'tap']) {
      await button.tap();
      await expect(places).toHaveText(['文件', '对照', '图表', '提法']);
      await expect(places.last()).toBeInViewport();
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      if (close === 'Escape') await page.keyboard.press('Escape');
      else await page.touchscreen.tap(200, 700);
      await expect(places.first()).toBeHidden();
      await expect(button).toHaveAttribute('aria-expanded', 'false');
    }
    await button.tap();
    await places.first().tap();
    await expect(page).toHaveURL(/\/zh\/documents\/$/u);
  });

  test('of the ways to compare, the one that is read is in sight', async ({ page }) => {
    for (const address of ['themes/', 'wording/', 'compare/own/', 'zh/compare/own/']) {
      await page.goto(address);
      await expect(page.locator('.ways [aria-current]')).toBeInViewport({ ratio: 0.95 });
    }
  });
});
