import { readFileSync } from 'node:fs';
import { DIST } from '../../../browser/built-site/built-site.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

interface Topic {
  theme: string;
  id: string;
  answers: Record<string, string[]>;
}

const topics = JSON.parse(readFileSync(`${DIST}/data/topics.json`, 'utf8')) as Topic[];

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  const shown = (page: Page) =>
    page
      .locator('#field-research [data-cell]:visible')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['document']));

  test('two documents are together in every row, chosen once for the page and kept in the address', async ({
    page,
  }) => {
    await page.goto('themes/pragmatism/#field-research');
    expect(await shown(page)).toEqual(['binhai-2017', 'huzhou-2017']);
    const head = page.locator('#field-research h2');
    const before = await head.boundingBox();
    await page.getByLabel('First document').selectOption('Tianjin 2018');
    expect(await shown(page)).toEqual(['tianjin-2018', 'huzhou-2017']);
    expect(Math.abs(((await head.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3);
    await expect(page.locator('#field-research')).toContainText('不少于2个月');
    await expect(page).toHaveURL(/docs=tianjin-2018%2Chuzhou-2017%2C/u);
    await page.goto(page.url());
    expect(await shown(page)).toEqual(['tianjin-2018', 'huzhou-2017']);
    await expect(page.getByLabel('First document')).toHaveValue('tianjin-2018');
  });

  test('a document chosen for the place of the other changes places with it', async ({ page }) => {
    await page.goto('themes/pragmatism/#field-research');
    await page.getByLabel('Second document').selectOption('Binhai 2017');
    expect(await shown(page)).toEqual(['huzhou-2017', 'binhai-2017']);
  });

  test('a swipe shows the next document in the lower card', async ({ page }) => {
    await page.goto('themes/pragmatism/#field-research');
    await page.locator('#field-research .cells').evaluate((cells) => {
      const touch = (clientX: number) => new Touch({ identifier: 1, target: cells, clientX, clientY: 400 });
      cells.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(300)] }));
      cells.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(120)] }));
    });
    expect(await shown(page)).toEqual(['binhai-2017', 'tianjin-2018']);
  });

  test('a long answer begins with what fits, and shows the rest when asked', async ({ page }) => {
    await page.goto('themes/integrity/#conduct-and-discipline');
    const cell = page.locator('#conduct-and-discipline-binhai-2017');
    const rest = cell.locator('[data-rest], [data-rest] ~ p');
    await expect(rest.first()).toBeHidden();
    await expect(cell.locator('p:visible').first()).toBeVisible();
    await cell.getByRole('button', { name: 'Show the rest' }).tap();
    await expect(rest.last()).toBeVisible();
    await expect(rest.first().getByRole('link')).toBeFocused();
    await expect(cell.getByRole('button')).toBeHidden();
  });

  test('where one of the two is silent both say so', async ({ page }) => {
    const half = topics.find(
      ({ theme, answers }) =>
        theme === 'learning' &&
        (answers['binhai-2017'] === undefined) !== (answers['linzi-2022'] === undefined),
    );
    await page.goto(`themes/learning/?docs=binhai-2017,linzi-2022#${half?.id}`);
    const row = page.locator(`#${half?.id}`);
    await expect(row.getByText('No sentence on this question').locator('visible=true')).toHaveCount(1);
    await expect(row.getByText('only this one of the two').locator('visible=true')).toHaveCount(1);
  });
});

test.describe('without JavaScript on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test('the cells of a row stand one below the other, each under its document’s name', async ({ page }) => {
    await page.goto('themes/learning/');
    const cells = page.locator('[data-topic]').first().locator('.cells > *');
    const tops = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
    expect([...tops].sort((a, b) => a - b)).toEqual(tops);
    expect(new Set(tops).size).toBe(5);
    await expect(cells.first().getByRole('heading', { name: 'Binhai 2017' })).toBeVisible();
  });
});
