import { readFileSync } from 'node:fs';
import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import type { TermsDataEntry } from '../../../../src/analysis/terms/term-counts.ts';
import { builtCorpus, DIST } from '../../../browser/built-site/built-site.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

const { documents } = builtCorpus();
const terms = JSON.parse(readFileSync(`${DIST}/data/terms.json`, 'utf8')) as TermsDataEntry[];
const button = (page: Page) => page.getByRole('button', { name: 'Underline terms' });
const gloss = (page: Page) => page.locator('.term-gloss');
const marks = (page: Page) => page.locator('.term');

test('the switch underlines terms, leaves the text as it is, and is remembered', async ({ page }) => {
  await page.goto('documents/tianjin-2018/');
  const texts = () => page.locator('.edition .zh').allTextContents();
  const before = await texts();
  await expect(marks(page)).toHaveCount(0);
  await button(page).click();
  await expect(marks(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\?terms=1$/u);
  expect(await texts()).toEqual(before);
  await page.goto('zh/documents/linzi-2022/');
  await expect(page.getByRole('button', { name: '标出提法' })).toHaveAttribute('aria-pressed', 'true');
  await expect(marks(page).first()).toBeVisible();
  await page.getByRole('button', { name: '标出提法' }).click();
  await expect(marks(page)).toHaveCount(0);
  await expect(page).toHaveURL(/linzi-2022\/$/u);
});

for (const { id } of documents) {
  test(`in ${id} every occurrence is underlined, as often as it is counted`, async ({ page }) => {
    await page.goto(`documents/${id}/?terms=1`);
    await expect(marks(page).first()).toBeAttached();
    const shown = await marks(page).evaluateAll((all) => all.map((mark) => mark.dataset['term'] ?? ''));
    const counted = terms.flatMap((term) => Array.from({ length: term.counts[id] ?? 0 }, () => term.id));
    expect(shown.sort()).toEqual(counted.sort());
  });
}

test('focus shows the gloss, Enter leads into it, Escape and Tab lead back and on', async ({ page }) => {
  await page.goto('documents/tianjin-2018/?terms=1');
  const mark = page.locator('[id="1.1"] .term[data-term="si-ge-yi-shi"]');
  await mark.focus();
  const term = terms.find(({ id }) => id === 'si-ge-yi-shi');
  await expect(gloss(page)).toBeVisible();
  await expect(gloss(page)).toContainText(term?.gloss?.en ?? 'no gloss');
  await expect(mark).toHaveAccessibleDescription(new RegExp(term?.en ?? 'no English', 'u'));
  await page.keyboard.press('Escape');
  await expect(gloss(page)).toBeHidden();
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  const links = gloss(page).getByRole('link');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.term:focus')).toHaveCount(1);
  await expect(mark).not.toBeFocused();
  await mark.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/terms\/si-ge-yi-shi\/$/u);
});

test('hovering shows the gloss, which the pointer can reach; leaving closes it', async ({ page }) => {
  await page.goto('documents/tianjin-2018/?terms=1');
  const mark = page.locator('[id="1.1"] .term').first();
  await mark.scrollIntoViewIfNeeded();
  const place = page.url();
  await mark.hover();
  await expect(gloss(page)).toBeVisible();
  await gloss(page).hover();
  await expect(gloss(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(gloss(page)).toBeHidden();
  expect(page.url()).toBe(place);
});

test('a press keeps the gloss open without moving the text, one beside it closes it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('documents/tianjin-2018/?terms=1&text=zh');
  const mark = page.locator('[id="3.4"] .term').first();
  await mark.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await mark.click();
  await page.mouse.move(2, 2);
  await expect(gloss(page)).toBeVisible();
  const box = await gloss(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.mouse.click(2, 400);
  await expect(gloss(page)).toBeHidden();
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a tap shows the gloss, a tap beside it closes it', async ({ page }) => {
    await page.goto('zh/documents/linzi-2022/?terms=1');
    const mark = page.locator('[id="1.1"] .term').first();
    await mark.tap();
    await expect(gloss(page)).toBeVisible();
    await page.locator('#about').tap();
    await expect(gloss(page)).toBeHidden();
  });
});

test('themes and comparisons have the switch too', async ({ page }) => {
  for (const address of ['themes/loyalty/', 'compare/tianjin-2018/linzi-2022/']) {
    await page.goto(address);
    await page.getByText('View', { exact: true }).click();
    await button(page).click();
    await expect(page.locator('[data-sentence] .term').first()).toBeAttached();
    await button(page).click();
    await expect(marks(page)).toHaveCount(0);
  }
});

test('terms and shared wording are not marked at once: the one chosen last is', async ({ page }) => {
  const shared = page.getByRole('button', { name: 'Mark shared wording' });
  await page.goto('documents/tianjin-2018/?shared=1');
  await expect(page.locator('mark.shared').first()).toBeVisible();
  await button(page).click();
  await expect(marks(page).first()).toBeVisible();
  await expect(page.locator('mark.shared')).toHaveCount(0);
  await expect(shared).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveURL(/\?terms=1$/u);
  await shared.click();
  await expect(page.locator('mark.shared').first()).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
  await page.reload();
  await expect(page.locator('mark.shared').first()).toBeVisible();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
});

test.describe('with broken files', () => {
  test.use({ breaksFiles: true });

  test('when the terms cannot be loaded the switch says so and can be tried again', async ({ page }) => {
    await page.route('**/underlines.json', (route) => route.abort());
    await page.goto('documents/tianjin-2018/');
    await button(page).click();
    await expect(page.getByText('The terms could not be loaded.')).toBeVisible();
    await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(page).toHaveURL(/tianjin-2018\/$/u);
    await page.unroute('**/underlines.json');
    await button(page).click();
    await expect(marks(page).first()).toBeVisible();
    await expect(page).toHaveURL(/\?terms=1$/u);
  });
});

test('a text with and without underlines is copied as it is', async ({ page }) => {
  await page.goto('documents/tianjin-2018/?terms=1&text=zh');
  await expect(page.locator('[id="3.4"] .term').first()).toBeVisible();
  const copied = await page.evaluate(() => {
    const text = document.getElementById('3.4')?.querySelector('.zh');
    getSelection()?.selectAllChildren(text ?? document.body);
    return getSelection()?.toString();
  });
  const sentences = documents.flatMap(({ id, provisions }) => (id === 'tianjin-2018' ? provisions : []));
  expect(copied).toBe(sentences.flatMap((each) => each.sentences).find(({ id }) => id === '3.4')?.zh);
});

test('before a reader acts a document loads no terms', async ({ page }) => {
  const data: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.json')) data.push(pathname);
  });
  await page.goto('documents/binhai-2017/', { waitUntil: 'networkidle' });
  expect(data).toEqual([]);
});

test('axe finds nothing with the underlines on and a gloss open, in light and in dark', async ({ page }) => {
  await page.goto('documents/huzhou-2017/?terms=1');
  await page.locator('[id="1.1"] .term').first().click();
  await expect(gloss(page)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});
