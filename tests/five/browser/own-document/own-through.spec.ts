import { own as words } from '../../../../src/i18n/en/pages/own.ts';
import { own as chinese } from '../../../../src/i18n/zh/pages/own.ts';
import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { compare, row, RULES, status } from './own-page.ts';

const corpus = builtCorpus();

test('a copied sentence is told as one run with its place and its terms, and its passage is the nearest there can be', async ({
  page,
}) => {
  const linzi = corpus.documents.find(({ id }) => id === 'linzi-2022');
  const { zh = '' } = linzi?.provisions.find(({ id }) => id === '1')?.sentences[0] ?? {};
  await page.goto('compare/own/');
  await compare(page, `甲县人民政府意见\n一、要种树。\n二、${zh}\n`);
  const marks = row(page, '2').locator('.own-provision > p mark');
  await expect(marks).toHaveCount(1);
  await expect(marks).toHaveText(zh.replace(/。$/u, ''));
  expect(await marks.locator('.own-term').count()).toBeGreaterThan(5);
  await row(page, '2').locator('summary').click();
  await expect(row(page, '2').locator('.own-where li').first()).toContainText('also in Linzi 2022 1.1');
  const passage = row(page, '2').locator('.own-passage', { hasText: 'Linzi 2022' }).first();
  await expect(passage).toContainText(words.text.likeness('1.00', '1.00'));
});

test('a change of language keeps the document, its mends and nothing in the address or behind', async ({
  page,
}) => {
  await page.goto('compare/own/');
  await compare(page, RULES);
  await page.getByText(words.read.mend).click();
  const last = page.locator('.own-mends li', { hasText: '四、番茄' });
  await last.getByRole('button', { name: words.read.mends['not-text'], exact: true }).click();
  await expect(page.locator('.own-read')).toContainText(words.read.restored.mended(1));
  await page.locator('.site-header a[hreflang]').click();
  await expect(status(page)).toHaveText(chinese.done(4));
  await expect(page.locator('textarea')).toHaveValue(RULES);
  await expect(page.locator('.own-read')).toContainText(chinese.read.restored.mended(1));
  expect(decodeURIComponent(page.url())).toMatch(/\/zh\/compare\/own\/(?:#own-[\w.]+|#own-[a-z]+)?$/u);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('where storage is blocked the change of language says that the text stays behind, and goes on a second press', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('compare/own/');
  await compare(page, RULES);
  const link = page.locator('.site-header a[hreflang]');
  await link.click();
  await expect(page.getByText(words.notHanded)).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/\/zh\/compare\/own\//u);
});

test('a text without any date is read, compared and set level', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(page, '甲县人民政府工作规则\n一、要学习。\n二、外出要请假。\n');
  await expect(page.locator('.own-facts')).not.toContainText(/null|undefined|Invalid/u);
  await expect(page.locator('.own-facts')).not.toContainText(words.read.issued);
  await page.getByRole('button', { name: words.level.button, exact: true }).click();
  await page.locator('#own-level [role=table]').first().waitFor();
  await expect(page.locator('#own-level')).not.toContainText(/null|undefined|Invalid|NaN/u);
});

test('a line is split behind its stop, whatever white space stands in it', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(
    page,
    '甲县人民政府工作规则\n第一条　要 带头学习。每月 集体学习一次。\n第二条　要依法行政。\n',
  );
  await page.getByText(words.read.mend).click();
  const lines = page.locator('.own-mends li');
  await lines
    .filter({ hasText: '带头学习' })
    .getByRole('button', { name: words.read.mends.split, exact: true })
    .click();
  await expect(status(page)).toHaveText(/^Compared/u);
  await expect(lines.filter({ hasText: '带头学习' }).locator('.own-line')).toHaveText(/带头学习。$/u);
  await expect(lines.filter({ hasText: '集体学习' }).locator('.own-line')).toHaveText(/^每月/u);
  // The next press undoes what was done, and leaves nothing out.
  await expect(
    lines.filter({ hasText: '集体学习' }).getByRole('button', { name: words.read.mends.undo, exact: true }),
  ).toBeFocused();
});

test('a mark names where its words stand', async ({ page }) => {
  await page.goto('compare/own/');
  await compare(page, RULES);
  await expect(row(page, '2').locator('mark').first()).toHaveAttribute('title', /Tianjin 2018 3\.4/u);
});
