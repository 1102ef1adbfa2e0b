import { expect, test } from '../../../browser/built-site/site-test.ts';

const PAGE = 'documents/binhai-2017/';

test('the bar stays in reach and tells how far one has read', async ({ page }) => {
  await page.goto(PAGE);
  const bar = page.locator('reading-bar');
  const read = () => bar.evaluate((each) => Number(getComputedStyle(each).getPropertyValue('--read')));
  const before = await read();
  await page.locator('[id="6-4.1"]').evaluate((each) => {
    each.scrollIntoView({ block: 'center' });
  });
  await expect.poll(read).toBeGreaterThan(before + 0.3);
  await expect(bar).toBeInViewport();
  // What was out of sight takes its height when it is drawn: the end may move while one goes to it.
  await expect(async () => {
    await page.keyboard.press('End');
    expect(await read()).toBe(1);
  }).toPass();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the contents open over the text, lead to a chapter and close', async ({ page }) => {
    await page.goto(`zh/${PAGE}`);
    const contents = page.locator('.contents-column');
    await expect(contents).toBeHidden();
    const link = page.locator('reading-bar').getByRole('link', { name: '目录' });
    await link.tap();
    await expect(contents).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(contents).toBeHidden();
    await expect(link).toBeFocused();
    await link.tap();
    await contents.getByRole('link').nth(3).tap();
    await expect(contents).toBeHidden();
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('the contents are left by their button and by Back, to where one was, and lead to the top', async ({
    page,
  }) => {
    await page.goto(`${PAGE}#6-4.1`);
    const contents = page.locator('.contents-column');
    const link = page.locator('reading-bar').getByRole('link', { name: 'Contents' });
    const place = () => page.evaluate(() => scrollY);
    await expect.poll(place).toBeGreaterThan(1000);
    const before = await place();
    for (const leave of ['button', 'Back']) {
      await link.tap();
      await expect(contents).toBeVisible();
      if (leave === 'button') await contents.getByRole('button', { name: 'Close' }).tap();
      else await page.goBack();
      await expect(contents).toBeHidden();
      await expect(page).toHaveURL(/#6-4\.1$/u);
      expect(Math.abs((await place()) - before)).toBeLessThan(60);
    }
    await link.tap();
    await contents.getByRole('link', { name: 'Top of the page' }).tap();
    await expect(contents).toBeHidden();
    await expect.poll(place).toBe(0);
  });

  test('the view opens, changes what is shown, and closes', async ({ page }) => {
    await page.goto(PAGE);
    const button = page.getByRole('button', { name: 'View', exact: true });
    const both = page.locator('reading-bar').getByRole('link', { name: 'Both', exact: true });
    await expect(both).toBeHidden();
    await button.tap();
    await both.tap();
    await expect(page.locator('[id="6-4.1"] > .zh')).toBeVisible();
    await expect(page.locator('[id="6-4.1"] > .en')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(both).toBeHidden();
    await button.tap();
    await page.locator('h1').tap();
    await expect(both).toBeHidden();
  });
});
