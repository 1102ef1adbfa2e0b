import { readFileSync } from 'node:fs';
import { own as words } from '../../../../src/i18n/en/pages/own.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';
import { compare, compared, row, RULES } from './own-page.ts';

const { mends, kinds } = words.read;

const line = (page: Page, text: string) => page.locator('.own-mends li', { hasText: text }).first();

async function mend(page: Page, text: string, name: string) {
  await line(page, text).getByRole('button', { name, exact: true }).click();
  await expect(page.locator('[data-status]')).toHaveText(/^Compared/u);
}

test('one tap mends the reading, all is compared again, and each mend is undone', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(page, '甲县通知\n要学习。一、学习。要读书。\n学习要求\n二、工作。要调研。\n今日值班：张三\n');
  await page.getByText(words.read.mend).click();
  await expect(page.locator('.own-read')).toContainText('2 provisions');
  await line(page, '要学习。一、').getByRole('button', { name: mends.split, exact: true }).click();
  await mend(page, '要学习。', words.read.splitBefore('一、学习。'));
  await expect(page.locator('.own-read')).toContainText('3 provisions');
  await expect(line(page, '一、学习。')).toContainText(words.read.mended);
  await mend(page, '学习要求', mends.heading);
  await expect(line(page, '学习要求')).toContainText(kinds.chapter);
  await expect(page.locator('.own-between h3')).toHaveText('学习要求');
  await mend(page, '今日值班', mends['not-text']);
  await expect(line(page, '今日值班')).toContainText(kinds.leftOut);
  await expect(page.locator('.own-rows')).not.toContainText('今日值班');
  await mend(page, '今日值班', mends.text);
  await expect(page.locator('.own-rows')).toContainText('今日值班');
  await mend(page, '二、工作', mends.join);
  await expect(page.locator('.own-between h3')).toHaveText('学习要求二、工作。要调研。');
  await mend(page, '一、学习。', mends.undo);
  await page.getByRole('button', { name: words.read.undoAll }).click();
  await expect(page.locator('.own-read')).toContainText('2 provisions');
  await expect(page.locator('.own-mends')).not.toContainText(words.read.mended);
});

test('a line is split in any of its places, by keyboard, and opened and closed without a change', async ({
  page,
}) => {
  await page.goto('compare/own/');
  await compare(page, '甲县通知\n要学习。要读书！要调研；要落实。\n一、工作。\n');
  await page.getByText(words.read.mend).click();
  const split = line(page, '要学习').getByRole('button', { name: mends.split, exact: true });
  await split.press('Enter');
  await expect(split).toHaveAttribute('aria-expanded', 'true');
  const places = line(page, '要学习')
    .locator('.own-line')
    .getByRole('button', { name: words.read.splitHere });
  await expect(line(page, '要学习').locator('.own-line button')).toHaveCount(3);
  await expect(line(page, '要学习').locator('.own-line button').first()).toBeFocused();
  await split.press('Enter');
  await expect(line(page, '要学习').locator('.own-line')).toHaveText('要学习。要读书！要调研；要落实。');
  await split.press('Enter');
  await page.getByRole('button', { name: words.read.splitBefore('要落实。') }).press('Enter');
  await expect(page.locator('.own-read')).toContainText(words.read.restored.mended(1));
  await expect(line(page, '要落实').locator('.own-line')).toHaveText('要落实。');
  await expect(line(page, '要学习').locator('.own-line')).toHaveText('要学习。要读书！要调研；');
  // Who came by keyboard goes on splitting.
  await expect(line(page, '要学习').getByRole('button', { name: mends.split, exact: true })).toBeFocused();
  expect(await places.count()).toBe(0);
});

test('where an article is made a heading, those behind it stay articles', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(page, '甲县规则\n第一条　要学习。每月一次。\n第二条　要调研。每年两月。\n第三条　要守时。\n');
  await page.getByText(words.read.mend).click();
  await mend(page, '第二条', mends.heading);
  await expect(line(page, '第二条')).toContainText(kinds.chapter);
  await expect(line(page, '第三条')).toContainText(kinds.provision);
  await expect(row(page, '3')).toContainText('要守时');
});

test('a text that has lost its stops is told what that does, and what can be done', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(page, RULES);
  await expect(page.locator('.own-unbroken')).toHaveCount(0);
  await compare(page, `甲县规则\n${'要学习要调研要守时'.repeat(40)}`);
  await expect(page.locator('.own-unbroken')).toHaveText(words.read.unbroken(360));
});

test('what was restored and left out is told', async ({ page }) => {
  const text = readFileSync('tests/unit/corpus/received/cases/traditional-with-pinyin.txt', 'utf8');
  await page.goto('compare/own/');
  await compare(page, text);
  const read = page.locator('.own-read');
  await expect(read).toContainText('石桥区人民政府关于加强廉政建设的决定');
  await expect(read).toContainText(/\d+ traditional characters read as simplified/u);
  await expect(read).toContainText(words.read.restored.pinyin(5));
  await expect(read).toContainText(words.read.restored.leftOut(1));
});

test('a text is kept only where asked, is renamed, opened with its mends and removed', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(page, RULES);
  await page.getByText(words.read.mend).click();
  await mend(page, '四、番茄', mends['not-text']);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: words.kept.keep }).click();
  await expect(page.getByText(words.kept.keptNow)).toBeVisible();
  await page.reload();
  const kept = page.locator('.own-kept');
  // Who comes back sees it before the field.
  await expect(kept.getByRole('heading')).toHaveText(words.kept.title);
  const [list, field] = [await kept.boundingBox(), await page.locator('textarea').boundingBox()];
  expect(list?.y).toBeLessThan(field?.y ?? 0);
  await kept.getByRole('button', { name: words.kept.rename }).click();
  await kept.getByLabel(words.kept.newName).fill('我的规则');
  await kept.getByLabel(words.kept.newName).press('Enter');
  await expect(kept).toContainText('我的规则');
  await kept.getByRole('button', { name: `${words.kept.open}: 我的规则` }).click();
  await compared(page);
  await expect(row(page, '3')).toBeVisible();
  await expect(row(page, '4')).toHaveCount(0);
  // Kept again, and renamed to nothing, it is called as before.
  await page.getByRole('button', { name: words.kept.keep }).click();
  await expect(page.getByText(words.kept.keptNow)).toBeVisible();
  await kept.getByRole('button', { name: words.kept.rename }).click();
  await kept.getByLabel(words.kept.newName).fill('  ');
  await kept.getByLabel(words.kept.newName).press('Enter');
  await expect(kept.locator('li')).toHaveText([/^我的规则/u]);
  await expect(kept).not.toContainText(words.kept.renamed);
  // A second, and both are removed at once.
  await compare(page, '乙县通知\n要学习。');
  await page.getByRole('button', { name: words.kept.keep }).click();
  await expect(kept.locator('li')).toHaveCount(2);
  await kept.getByRole('button', { name: words.kept.remove, exact: true }).first().click();
  await expect(kept.locator('li')).toHaveCount(1);
  await compare(page, '丙县通知\n要学习。');
  await page.getByRole('button', { name: words.kept.keep }).click();
  await kept.getByRole('button', { name: words.kept.removeAll }).click();
  await expect(kept.locator('li')).toHaveCount(0);
  await expect(kept).toHaveText(words.kept.removed);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('where storage is blocked all works but keeping, which says so', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await page.goto('compare/own/');
  await compare(page, RULES);
  await expect(row(page, '2').locator('mark.shared').first()).toBeVisible();
  await page.getByRole('button', { name: words.kept.keep }).click();
  await expect(page.getByText(words.kept.refused)).toBeVisible();
});

test('after a mend the focus stays on the line, and nothing that was changed is passed over', async ({
  page,
}) => {
  await page.goto('compare/own/');
  await compare(page, '甲县通知\n要学习。\n一、学习。要读书。\n学习要求\n二、工作。要调研。\n');
  await expect(page.locator('.own-read')).toContainText(words.read.restored.none);
  const before = await page.locator('.own-facts').textContent();
  await page.getByText(words.read.mend).click();
  const heading = line(page, '学习要求').getByRole('button', { name: mends.heading, exact: true });
  await heading.focus();
  const { y = 0 } = (await heading.boundingBox()) ?? {};
  await heading.press('Enter');
  await expect(page.locator('.own-read')).toContainText(words.read.restored.mended(1));
  const focused = page.locator('.own-mends li', { has: page.locator(':focus') });
  await expect(focused).toContainText('学习要求');
  expect(Math.abs(((await page.locator(':focus').boundingBox())?.y ?? 0) - y)).toBeLessThan(40);
  await expect(page.locator('.own-read')).not.toContainText(words.read.restored.none);
  // No character is lost: a heading counts as the text that it was.
  const characters = (text: string | null) => /[\d,]+ Han/u.exec(text ?? '')?.[0];
  expect(characters(await page.locator('.own-facts').textContent())).toBe(characters(before));
  // Joined, the line is part of the one above.
  await line(page, '学习要求').getByRole('button', { name: mends.join, exact: true }).press('Enter');
  await expect(focused).toContainText('一、学习。要读书。学习要求');
});

test('the marks that a web page sets around a title are said to be left out', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(page, '《甲县人民政府通知》\n要学习。\n');
  await expect(page.locator('.own-title').first()).toHaveText('甲县人民政府通知');
  await expect(page.locator('.own-read')).toContainText(words.read.restored.marks(2));
  await expect(page.locator('.own-read')).not.toContainText(words.read.restored.none);
});
