import { rgb } from 'd3';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';
import { hueOf } from '../../../../src/corpus/model/themes.ts';
import { choice, status } from '../beside/beside-page.ts';
import { bar, select } from '../document/select-passage.ts';
import { check, EXACT, NEAR, verdict } from '../quote-check/quote-check-page.ts';
import { find } from '../search/search-page.ts';
import { FLOOR } from './browser-support.ts';
import { FLAGS, OLDEST, whyNoOldest } from '../../../browser/setup/oldest-chromium/find-oldest.ts';

const why = whyNoOldest();
test.skip(why !== undefined, why ?? '');
test.use({
  launchOptions: { executablePath: OLDEST, args: FLAGS },
  serviceWorkers: 'allow',
  reuseContext: false,
});

const [LIGHT, DARK] = ['rgb(251, 249, 244)', 'rgb(25, 24, 22)'];
const body = (page: Page) => page.locator('body');

test('it is the one that package.json names', ({ browser }) => {
  expect(FLOOR).toContain(`chrome ${browser.version().split('.')[0]}`);
});

test('colours are there in light and in dark, chosen or the system’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const address of ['documents/linzi-2022/', 'zh/themes/service/', 'emphasis/']) {
    await page.goto(address);
    await expect(body(page)).toHaveCSS('background-color', DARK);
  }
  await page.goto('documents/linzi-2022/');
  await page.getByRole('button', { name: 'Light', exact: true }).click();
  await expect(body(page)).toHaveCSS('background-color', LIGHT);
  await page.reload();
  await expect(body(page)).toHaveCSS('background-color', LIGHT);
  await expect(page.locator('[data-theme="service"] .theme-mark').first()).toHaveCSS(
    'border-inline-start-color',
    rgb(hueOf('service').light).toString(),
  );
});

test('one searches by typing, and checks quotations', async ({ page }) => {
  await page.goto('search/');
  expect(await find(page, '一岗双责')).toHaveLength(3);
  expect(await find(page, 'yi gang shuang ze')).toHaveLength(3);
  await page.goto('quote-check/');
  await check(page, EXACT);
  expect(await verdict(page)).toBe('exact');
  await check(page, NEAR);
  await expect(page.locator('[data-verdict="near"]')).toBeVisible();
});

test('a document is marked, glossed, set beside another and quoted', async ({ page }) => {
  await page.goto('documents/linzi-2022/');
  await select(page, ['[id="9.4"] .zh', 0], ['[id="9.4"] .zh', 6]);
  await expect(bar(page)).toBeVisible();
  await bar(page).getByRole('button', { name: 'Copy with citation' }).click();
  // Where the clipboard is refused, as it is to this build, a field has the text.
  await expect(bar(page).getByRole('textbox')).toHaveValue(/9\.4.+Linzi|Linzi.+9\.4/su);
  await page.getByRole('button', { name: 'Mark shared wording' }).click();
  await page.locator('[id="9.4"] mark.shared').first().click();
  await expect(page.getByRole('dialog')).toContainText('Tianjin 2018 3.4');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Underline terms' }).click();
  await page.locator('.term').first().click();
  await expect(page.locator('.term-gloss')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.term-gloss')).toBeHidden();
  await choice(page).selectOption('Tianjin 2018');
  await expect(status(page)).toContainText('Tianjin 2018');
  await expect(page.locator('.beside').first()).toBeVisible();
});

test('any two documents are compared, and charts take a choice', async ({ page }) => {
  await page.goto('compare/?a=linzi-2022&b=huzhou-2017');
  await expect(page.locator('compare-any [data-status]')).toContainText('Linzi 2022 and Huzhou 2017');
  await page.goto('emphasis/');
  await page.locator('[data-choose] select[name=theme]').selectOption('service');
  await expect(page.locator('.drawing .mark.marked').first()).toBeVisible();
});

test('a page is kept and read without a network', async ({ page, context }) => {
  await page.goto('documents/huzhou-2017/');
  const isKept = async () => {
    const { scope } = await navigator.serviceWorker.ready;
    const current = await caches.match(`${scope}offline/current`);
    const isCurrent = (await current?.json()) === document.documentElement.dataset['release'];
    return isCurrent && (await caches.match(location.pathname)) !== undefined;
  };
  await expect.poll(() => page.evaluate(isKept)).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('offline-notice')).toContainText('This is a copy saved on');
});
