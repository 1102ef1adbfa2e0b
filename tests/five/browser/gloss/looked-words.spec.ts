import { readFileSync } from 'node:fs';
import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';
import { sentence } from '../document/select-passage.ts';

const items = (page: Page) => page.locator('#looked li');
const status = (page: Page) => page.locator('#looked [role=status]');

async function look(page: Page, kept: string) {
  await page.goto('terms/');
  await page.evaluate((entries) => {
    localStorage.setItem('looked-at', entries);
  }, kept);
  await page.reload();
}

test('a term whose gloss stayed open is listed with where it was met, one whose entry was opened too', async ({
  page,
}) => {
  await page.goto('terms/#looked');
  await expect(page.getByText('None yet. Rest the pointer')).toBeInViewport();
  await page.goto('documents/tianjin-2018/?terms=1');
  await page.locator('[id="1.1"] .term[data-term="si-ge-yi-shi"]').hover();
  await page.waitForFunction(() => localStorage.getItem('looked-at') !== null);
  await page.locator('.term-gloss').getByRole('link', { name: 'Full entry' }).click();
  await expect(page).toHaveURL(/terms\/si-ge-yi-shi\/$/u);
  await page.goto('terms/si-feng/');
  await page.waitForFunction(() => localStorage.getItem('looked-at')?.startsWith('si-feng') === true);
  await page.goto('terms/#looked');
  await expect(items(page)).toHaveCount(2);
  await expect(items(page).nth(0)).toContainText('四风');
  await expect(items(page).nth(1)).toContainText('四个意识');
  await expect(items(page).nth(1)).toContainText('sì gè yì shí');
  await expect(items(page).nth(1)).toContainText('Met in Tianjin 2018 · 1.1');
  await expect(page.getByText('None yet. Rest the pointer')).toBeHidden();
  await items(page).nth(1).getByRole('link', { name: 'Tianjin 2018 · 1.1' }).click();
  await expect(page.locator('[id="1.1"]')).toBeInViewport();
});

test('the cards for Anki have the term in front, and its meaning and the sentence where it was met behind', async ({
  page,
}) => {
  await look(page, 'si-ge-yi-shi@tianjin-2018#1.1 si-feng no-such-term');
  await expect(items(page)).toHaveCount(2);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download for Anki' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^duidu-anki-\d{4}-\d\d-\d\d\.txt$/u);
  await expect(status(page)).toHaveText('Saved: 2 cards.');
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\n');
  const [head, cards] = [lines.slice(0, 6), lines.slice(6).map((line) => line.split('\t'))];
  expect(head).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    expect.stringMatching(/^#deck:./u),
    '#tags:duidu',
    '#guid column:1',
  ]);
  expect(cards.map((fields) => fields.length)).toEqual([3, 3]);
  const [id, front = '', back = ''] = cards[0] ?? [];
  expect(id).toBe('duidu-si-ge-yi-shi');
  const shown = (html: string) =>
    page.evaluate((text) => new DOMParser().parseFromString(text, 'text/html').body.textContent, html);
  expect(await shown(front)).toBe('四个意识');
  const { zh, en } = sentence('tianjin-2018', '1.1');
  expect(await shown(back)).toContain(zh);
  expect(await shown(back)).toContain(en);
  expect(back).toContain('<b>四个意识</b>');
  expect(back).toContain('/documents/tianjin-2018/#1.1"');
  expect(cards[1]?.[2]).not.toContain('<hr>');
});

test('terms are forgotten one by one and all at once, with a way back that keeps what was looked at since', async ({
  page,
  context,
}) => {
  await look(page, 'si-ge-yi-shi@tianjin-2018#1.1 si-feng');
  await page.getByRole('button', { name: 'Forget: 四风' }).click();
  await expect(items(page)).toHaveCount(1);
  await expect(status(page)).toHaveText('Forgotten: 1 term.');
  const other = await context.newPage();
  await other.goto('terms/liang-ge-wei-hu/');
  await other.waitForFunction(() => localStorage.getItem('looked-at')?.includes('liang-ge-wei-hu') === true);
  await expect(items(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(items(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Forget all' }).click();
  await expect(items(page)).toHaveCount(0);
  await expect(page.getByText('None yet. Rest the pointer')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(items(page)).toHaveCount(3);
  await page.reload();
  await expect(items(page)).toHaveCount(3);
});

test('what is damaged or hostile in storage is passed over, and storage that refuses is said', async ({
  page,
}) => {
  await look(page, '<img/src=x> si-feng@javascript:alert(1) si-ge-yi-shi@nowhere-2001#9.9 ../../x');
  await expect(items(page)).toHaveCount(1);
  await expect(items(page)).toContainText('四个意识');
  await expect(items(page)).not.toContainText('Met in');
  await page.evaluate(() => {
    Storage.prototype.removeItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Forget all' }).click();
  await expect(status(page)).toContainText('could not keep this change');
  await expect(items(page)).toHaveCount(1);
});

test('the list has no fault for axe, in light and in dark, and fits a phone in Chinese', async ({ page }) => {
  await look(page, 'si-ge-yi-shi@tianjin-2018#1.1 si-feng');
  await expect(items(page)).toHaveCount(2);
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('zh/terms/#looked');
  await expect(items(page).first()).toContainText('天津 2018');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
