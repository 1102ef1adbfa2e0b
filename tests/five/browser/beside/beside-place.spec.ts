import { choice } from './beside-page.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('in the middle of the page the reader’s place stays where it is', async ({ page }) => {
      await page.goto('documents/linzi-2022/');
      const place = page.locator('[id="12.heading"]');
      const top = async () => (await place.boundingBox())?.y ?? 0;
      // Boxes stand between pixels, and a window scrolls by whole ones.
      const stays = () => expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(1.5);
      await place.evaluate((each) => {
        scrollTo({ top: each.getBoundingClientRect().top + scrollY - 120, behavior: 'instant' });
      });
      const before = await top();
      expect(Math.round(before)).toBe(120);
      await choice(page).selectOption('Tianjin 2018');
      await expect(page.locator('[id="12"] > .beside')).toBeAttached();
      await stays();
      await choice(page).selectOption('Binhai 2017');
      await expect(page.locator('[id="12"] > .beside')).toContainText('Binhai 2017');
      await stays();
      await choice(page).selectOption('No other document');
      await expect(page.locator('.beside')).toHaveCount(0);
      await stays();
    });

    test('a press on the choice, and focus, leave the page where it is', async ({ page }) => {
      await page.goto('documents/linzi-2022/?beside=tianjin-2018#9.4');
      await expect(page.locator('[id="12"] > .beside')).toBeAttached();
      const before = await page.evaluate(() => Math.round(scrollY));
      expect(before).toBeGreaterThan(1_000);
      const { x = 0, y = 0 } = (await choice(page).boundingBox()) ?? {};
      await page.mouse.click(x + 10, y + 10);
      await page.keyboard.press('Escape');
      await choice(page).focus();
      expect(await page.evaluate(() => Math.round(scrollY))).toBe(before);
    });

    test('Back and Forward lead to where a step was left, a page loaded again to where one was', async ({
      page,
    }) => {
      await page.goto('documents/linzi-2022/');
      const beside = page.locator('[id="12"] > .beside');
      const top = (id: string) =>
        page.locator(`[id="${id}"]`).evaluate((each) => each.getBoundingClientRect().top);
      const scrollTo = (id: string) =>
        page.locator(`[id="${id}"]`).evaluate((each) => {
          scrollBy({ top: each.getBoundingClientRect().top - 150, behavior: 'instant' });
        });
      await scrollTo('12.heading');
      await choice(page).selectOption('Dongli 2022');
      await expect(beside).toContainText('Dongli 2022');
      await scrollTo('15.heading');
      await page.reload();
      await expect(beside).toContainText('Dongli 2022');
      await expect.poll(() => top('15.heading')).toBeCloseTo(150, -1);
      await scrollTo('16.heading');
      await choice(page).selectOption('Tianjin 2018');
      await expect(beside).toContainText('Tianjin 2018');
      await expect.poll(() => top('16.heading')).toBeCloseTo(150, -1);
      await scrollTo('9.heading');
      await page.goBack();
      await expect(beside).toContainText('Dongli 2022');
      await expect.poll(() => top('16.heading')).toBeCloseTo(150, -1);
      await page.goBack();
      await expect(beside).toHaveCount(0);
      await expect.poll(() => top('12.heading')).toBeCloseTo(150, -1);
      await page.goForward();
      await expect(beside).toContainText('Dongli 2022');
      await expect.poll(() => top('16.heading')).toBeCloseTo(150, -1);
    });

    test('an address with a choice and a sentence leads to the sentence', async ({ page }) => {
      await page.goto('documents/linzi-2022/?beside=tianjin-2018#9.4');
      await expect(page.locator('.beside').first()).toBeAttached();
      const { top, bar } = await page.evaluate(() => ({
        top: document.getElementById('9.4')?.getBoundingClientRect().top ?? 0,
        bar: document.querySelector('beside-choice')?.getBoundingClientRect().bottom ?? 0,
      }));
      expect(top).toBeGreaterThanOrEqual(bar);
      // Between the two there is room for the header, which comes back when one reads up.
      expect(top).toBeLessThan(bar + 70);
      // From there the bar of the choice leads on within the page.
      await page.evaluate(() => (location.hash = '#15'));
      await expect(page.locator('[id="15.heading"]')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.beside').first()).toBeAttached();
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the counterpart stands below its provision, and is put away with a tap', async ({ page }) => {
    await page.goto('documents/linzi-2022/');
    await choice(page).tap();
    await choice(page).selectOption('Dongli 2022');
    const provision = page.locator('[id="9"]');
    const beside = provision.locator(':scope > .beside');
    await expect(beside).toContainText('Dongli 2022 13.');
    const last = await provision.locator(':scope > p').last().boundingBox();
    const box = await beside.boundingBox();
    expect((box?.y ?? 0) - ((last?.y ?? 0) + (last?.height ?? 0))).toBeCloseTo(12, 0);
    await beside.locator(':scope > summary').tap();
    await expect(beside.locator('.text')).toBeHidden();
    expect((await page.locator('beside-choice').boundingBox())?.height).toBeLessThan(60);
  });
});

for (const width of [390, 768, 1024, 1440]) {
  test(`nothing scrolls sideways and no column is too narrow at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const text of ['zh', 'both', 'en']) {
      await page.goto(`documents/binhai-2017/?beside=linzi-2022&text=${text}`);
      await expect(page.locator('.beside').first()).toBeVisible();
      const measured = await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - innerWidth,
        widths: [...document.querySelectorAll('.provision > :is(p, .beside)')].map(
          (each) => each.getBoundingClientRect().width,
        ),
      }));
      expect(measured.overflow).toBeLessThanOrEqual(0);
      expect(Math.min(...measured.widths), text).toBeGreaterThanOrEqual(280);
    }
  });
}
