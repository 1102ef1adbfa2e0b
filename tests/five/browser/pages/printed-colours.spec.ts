import { expect, test } from '../../../browser/built-site/site-test.ts';

const PAPER = 'rgb(251, 249, 244)';
const INK = 'rgb(33, 30, 26)';

for (const [how, system, chosen] of [
  ['dark by the system', 'dark', null],
  ['dark by the switch', 'light', 'Dark'],
  ['light by the switch in a dark system', 'dark', 'Light'],
] as const) {
  test(`a page that is ${how} is printed light`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    for (const address of ['documents/linzi-2022/', 'themes/service/', 'compare/binhai-2017/huzhou-2017/']) {
      await page.goto(address);
      if (chosen !== null) {
        const button = page.getByRole('button', { name: chosen, exact: true });
        if (await button.isVisible()) await button.click();
      }
      const isDark = chosen !== 'Light';
      await expect(page.locator('body')).toHaveCSS('background-color', isDark ? 'rgb(25, 24, 22)' : PAPER);
      await page.emulateMedia({ media: 'print', colorScheme: system });
      await expect(page.locator('body')).toHaveCSS('background-color', PAPER);
      await expect(page.locator('h1')).toHaveCSS('color', INK);
      await expect(page.locator(':root')).toHaveCSS('color-scheme', 'light');
      await page.emulateMedia({ media: 'screen', colorScheme: system });
    }
  });
}
