import { expect, test } from '../../../browser/built-site/site-test.ts';
import { drawn, labels } from './collection-page.ts';

const entries = '.collected > .entry';

test('a hit, a sentence, a selected passage, a term, a row, a provision and a figure are collected where they stand, and lead back', async ({
  page,
}) => {
  await page.goto('search/?q=四个意识');
  await page
    .getByRole('button', { name: /^Collect: / })
    .first()
    .click();
  await expect(page.getByText('Collected in “My list” (1).')).toBeVisible();
  await page.goto('documents/linzi-2022/');
  await page.locator('[id="9.4"] .zh').click();
  const sheet = page.locator('.sentence-sheet');
  await sheet.getByRole('button', { name: 'Collect' }).click();
  await expect(sheet).toContainText('Collected in “My list” (2).');
  await sheet.getByRole('button', { name: 'Collect' }).click();
  await expect(sheet).toContainText('It is in “My list” already.');
  await page.keyboard.press('Escape');
  await page.locator('[id="3.1"] .zh').evaluate((text) => {
    const node = text.firstChild as Text;
    getSelection()?.setBaseAndExtent(node, 0, node, 6);
  });
  await page.locator('.selection-bar').getByRole('button', { name: 'Collect' }).click();
  await expect(page.locator('.selection-bar')).toContainText('(3)');
  for (const [path, count] of [
    ['terms/si-ge-yi-shi/', 4],
    ['themes/loyalty/', 5],
    ['compare/linzi-2022/tianjin-2018/', 6],
    ['emphasis/?coding=second', 7],
  ] as const) {
    await page.goto(path);
    const button = page.locator('[data-collect]').filter({ visible: true }).first();
    await button.click();
    await expect(button.locator('+ [role=status]')).toContainText(`(${count}).`);
  }
  await page.goto('commitments/');
  await page.locator('details[data-question] > summary').first().click();
  await page.locator('[data-collect]').first().click();
  await expect(page.getByText('(8).')).toBeVisible();
  await page.getByRole('link', { name: 'Open the collection' }).click();
  await drawn(page, 8);
  expect(await labels(page)).toEqual([
    expect.stringMatching(/^Binhai 2017 · /u),
    'Linzi 2022 · 9.4',
    'Linzi 2022 · 3.1',
    'Term · 四个意识',
    'Question · Loyalty',
    expect.stringMatching(/^Linzi 2022 · /u),
    'Chart',
    'Figures',
  ]);
  await expect(page.locator('.entry .state')).toHaveCount(0);
  for (const text of await page.locator('.entry .text').allTextContents()) expect(text.trim()).not.toBe('');
  const addresses = await page
    .locator('.entry .entry-head > a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses[2]).toContain('?mark=3.1:0-6#3.1');
  expect(addresses[6]).toContain('emphasis/?coding=second#');
  for (const address of addresses) {
    await page.goto(address);
    const { hash } = new URL(address);
    if (hash !== '')
      await expect(page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`)).toBeInViewport();
  }
});

test('entries are moved by key and by drag, noted and removed, with a way back, and stay as they were left', async ({
  page,
}) => {
  await page.goto('search/?q=学习');
  const buttons = page.getByRole('button', { name: /^Collect: / });
  for (const index of [0, 1, 2]) {
    await buttons.nth(index).click();
    await expect(page.getByText(`(${index + 1}).`)).toBeVisible();
  }
  await page.goto('collection/');
  await drawn(page, 3);
  const before = await labels(page);
  const [first = '', second = '', third = ''] = before;
  const up = page.getByRole('button', { name: /^Move up/u });
  await up.nth(2).focus();
  await page.keyboard.press('Enter');
  expect(await labels(page)).toEqual([first, third, second]);
  await expect(up.nth(1)).toBeFocused();
  await expect(page.locator('[data-status]')).toHaveText(`${third} is now 2 of 3.`);
  await page.keyboard.press('Enter');
  expect(await labels(page)).toEqual([third, first, second]);
  const handles = page.locator('.handle');
  const [from, to] = await Promise.all([handles.nth(0).boundingBox(), handles.nth(1).boundingBox()]);
  const x = (from?.x ?? 0) + 8;
  await page.mouse.move(x, (from?.y ?? 0) + 8);
  await page.mouse.down();
  await page.mouse.move(x, (to?.y ?? 0) + 40, { steps: 20 });
  await page.mouse.up();
  await expect.poll(() => labels(page)).toEqual([first, third, second]);
  await expect(page.locator('[data-status]')).toHaveText(`${third} is now 2 of 3.`);
  await page
    .getByRole('button', { name: /^Move down/u })
    .nth(1)
    .click();
  await expect.poll(() => labels(page)).toEqual([first, second, third]);
  await page
    .getByRole('textbox', { name: new RegExp(`^Your note: ${first}`, 'u') })
    .fill('What for?\n为什么？');
  await page.reload();
  await drawn(page, 3);
  expect(await labels(page)).toEqual([first, second, third]);
  await expect(page.locator('textarea').first()).toHaveValue('What for?\n为什么？');
  await page.getByRole('button', { name: `Remove: ${first}` }).click();
  await expect(page.locator(entries)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await drawn(page, 3);
  await expect(page.locator(entries)).toHaveCount(3);
  await expect(page.locator('textarea').first()).toHaveValue('What for?\n为什么？');
});

test('lists have names; what is collected next goes into the one that is shown; a deleted list comes back', async ({
  page,
}) => {
  await page.goto('collection/');
  await expect(page.getByText('Nothing is collected yet.')).toBeVisible();
  for (const name of ['Lesson one', 'Lesson two']) {
    await page.getByRole('button', { name: 'New list' }).click();
    await page.getByRole('textbox', { name: 'Name of the list' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('List', { exact: true })).toContainText(name);
  }
  await page.getByLabel('List', { exact: true }).selectOption('Lesson one');
  await page.goto('terms/si-ge-yi-shi/');
  await page.locator('[data-collect]').click();
  await expect(page.getByText('Collected in “Lesson one” (1).')).toBeVisible();
  await page.goto('collection/');
  await drawn(page, 1);
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name of the list' }).fill('第一课');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('List', { exact: true }).locator('option')).toHaveText([
    '第一课',
    'Lesson two',
  ]);
  await page.getByRole('button', { name: 'Delete list' }).click();
  await expect(page.getByLabel('List', { exact: true }).locator('option')).toHaveText(['Lesson two']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('List', { exact: true }).locator('option')).toHaveText([
    '第一课',
    'Lesson two',
  ]);
  await drawn(page, 1);
});

test.describe('on a phone, in Chinese', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a sentence is collected by taps, and the page fits', async ({ page }) => {
    await page.goto('zh/documents/linzi-2022/#9.4');
    await page.locator('[id="9.4"] .zh').tap();
    await page.locator('.sentence-sheet').getByRole('button', { name: '收藏' }).tap();
    await page.getByRole('link', { name: '打开收藏' }).tap();
    await drawn(page, 1);
    await expect(page.locator('h1')).toHaveText('收藏');
    await expect(page.locator('.entry .text').first()).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
