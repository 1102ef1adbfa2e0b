import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import type { Locator } from '@playwright/test';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

const gloss = (page: Page) => page.locator('.term-gloss');

/** The middle of the second character of a phrase in a Chinese text, in pixels of the window. */
async function middleOf(text: Locator, phrase: string): Promise<{ x: number; y: number }> {
  return text.evaluate((each, sought) => {
    each.scrollIntoView({ block: 'center', behavior: 'instant' });
    const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let left = each.textContent.indexOf(sought) + 1;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (left < node.length) {
        range.setStart(node, left);
        range.setEnd(node, left + 1);
        const box = range.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      left -= node.length;
    }
    throw new Error(`There is no ${sought}.`);
  }, phrase);
}

const sentence = (page: Page) => page.locator('[id="1.1"] > .zh');

async function restOn(page: Page, text: Locator, phrase: string) {
  const { x, y } = await middleOf(text, phrase);
  await page.mouse.move(x - 3, y - 2);
  await page.mouse.move(x, y);
}

test('where the pointer rests on a term its gloss shows, over a text that is left as it is; moved away it closes', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  await page.goto('documents/tianjin-2018/', { waitUntil: 'networkidle' });
  const before = await page.locator('#text').innerHTML();
  expect(loaded.filter((path) => /gloss|underlines/u.test(path))).toEqual([]);
  await restOn(page, sentence(page), '四个意识');
  await expect(gloss(page)).toBeVisible();
  await expect(gloss(page)).toContainText('sì gè yì shí');
  expect(await page.locator('#text').innerHTML()).toBe(before);
  await gloss(page).hover();
  await expect(gloss(page)).toBeVisible();
  await page.mouse.move(4, 700);
  await expect(gloss(page)).toHaveCount(0);
  await restOn(page, sentence(page), '四个意识');
  await expect(gloss(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(gloss(page)).toHaveCount(0);
});

test('a gloss stands under pinyin and over traditional characters, in English pages and Chinese', async ({
  page,
}) => {
  await page.goto('zh/documents/tianjin-2018/?pinyin=1&traditional=1');
  await expect(page.locator('#text .traditional').first()).toBeAttached();
  await restOn(page, sentence(page), '四个意识');
  await expect(gloss(page)).toContainText('四个意识');
  await expect(gloss(page).getByRole('link', { name: '查过的词' })).toBeVisible();
  const box = await gloss(page).boundingBox();
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 1280).toBe(true);
});

test('themes and comparisons have it too; between terms, and while one selects, there is none', async ({
  page,
}) => {
  for (const address of ['themes/loyalty/', 'compare/tianjin-2018/linzi-2022/']) {
    await page.goto(address);
    const texts = page.locator('[data-sentence] > .zh').filter({ hasText: '四个意识', visible: true });
    const text = texts.first();
    await restOn(page, text, '四个意识');
    await expect(gloss(page)).toContainText('sì gè yì shí');
  }
  await page.goto('documents/tianjin-2018/');
  const { x, y } = await middleOf(sentence(page), '四个意识');
  await page.mouse.move(x - 30, y);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 4 });
  await page.waitForTimeout(1000);
  await expect(gloss(page)).toHaveCount(0);
  await page.mouse.up();
});

test('a pointer that goes on while the glosses come has that of where it rests', async ({ page }) => {
  await page.goto('documents/tianjin-2018/');
  const { x, y } = await middleOf(sentence(page), '四个意识');
  const other = await middleOf(sentence(page), '四个自信');
  await page.route(/gloss-at-rest/u, async (route) => {
    await page.mouse.move(other.x, other.y, { steps: 3 });
    await route.continue();
  });
  await page.mouse.move(x, y);
  await expect(gloss(page)).toContainText('sì gè zì xìn');
});

test('a gloss stays while the focus is in it, and goes when the window is given another size', async ({
  page,
}) => {
  await page.goto('documents/tianjin-2018/');
  await restOn(page, sentence(page), '四个意识');
  await gloss(page).getByRole('link').first().focus();
  await page.mouse.move(4, 700);
  await page.waitForTimeout(800);
  await expect(gloss(page).getByRole('link').first()).toBeFocused();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(gloss(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('where terms are underlined theirs is the one gloss', async ({ page }) => {
  await page.goto('documents/tianjin-2018/?terms=1');
  await page.locator('[id="1.1"] .term[data-term="si-ge-yi-shi"]').hover();
  await page.waitForTimeout(1000);
  await expect(gloss(page)).toHaveCount(1);
});

test('a reader may stop it, and has it again with the terms underlined', async ({ page }) => {
  await page.goto('documents/tianjin-2018/');
  await restOn(page, sentence(page), '四个意识');
  await gloss(page).getByRole('button', { name: 'Do not show when the pointer rests' }).click();
  await expect(gloss(page)).toContainText('Glosses no longer show');
  await page.mouse.move(4, 700);
  await expect(gloss(page)).toHaveCount(0);
  for (let opened = 0; opened < 2; opened++) {
    await restOn(page, sentence(page), '四个意识');
    await page.waitForTimeout(1000);
    await expect(gloss(page)).toHaveCount(0);
    await page.reload();
  }
  const terms = page.getByRole('button', { name: 'Underline terms' });
  await terms.click();
  await expect(page.locator('.term').first()).toBeVisible();
  await terms.click();
  await restOn(page, sentence(page), '四个意识');
  await expect(gloss(page)).toBeVisible();
});

test('axe finds nothing in a gloss at rest, in light and in dark', async ({ page }) => {
  await page.goto('documents/tianjin-2018/');
  await restOn(page, sentence(page), '四个意识');
  await expect(gloss(page)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('where it rests the gloss shows above it; a tap opens the sentence instead, a scroll nothing', async ({
    page,
  }) => {
    await page.goto('zh/documents/tianjin-2018/');
    const { x, y } = await middleOf(sentence(page), '四个意识');
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await send('touchStart', [{ x, y }]);
    await send('touchMove', [{ x: x + 2, y: y + 1 }]);
    await expect(gloss(page)).toBeVisible();
    const box = await gloss(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(y);
    await send('touchEnd', []);
    await expect(gloss(page)).toBeVisible();
    await page.touchscreen.tap(200, 20);
    await expect(gloss(page)).toHaveCount(0);
    await send('touchStart', [{ x, y }]);
    await send('touchMove', [{ x, y: y - 60 }]);
    await page.waitForTimeout(900);
    await send('touchEnd', []);
    await expect(gloss(page)).toHaveCount(0);
    const again = await middleOf(sentence(page), '四个意识');
    await page.touchscreen.tap(again.x, again.y);
    await expect(page.locator('.sentence-sheet')).toBeVisible();
    await expect(gloss(page)).toHaveCount(0);
  });
});

test.describe('with broken files', () => {
  test.use({ breaksFiles: true });

  test('terms that do not come are not missed, and come with the next rest', async ({ page }) => {
    await page.route('**/underlines.json', (route) => route.abort());
    await page.goto('documents/tianjin-2018/');
    const failed = page.waitForEvent('requestfailed');
    await restOn(page, sentence(page), '四个意识');
    await failed;
    await expect(gloss(page)).toHaveCount(0);
    await page.unroute('**/underlines.json');
    await page.mouse.move(4, 700);
    await restOn(page, sentence(page), '四个意识');
    await expect(gloss(page)).toBeVisible();
  });
});
