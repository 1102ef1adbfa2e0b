import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { downloadedCsv as csv } from '../downloads/downloaded.ts';

const { documents } = builtCorpus();
const rows = csv('emphasis.csv');
const share = (
  document: string,
  theme: string,
  unit: string,
  column: 'share' | 'low' | 'second' = 'share',
) => {
  const row = rows.find((each) => each.document === document && each.theme === theme && each.unit === unit);
  return Number(row?.[column]);
};
const whole = (value: number) => `${Math.round(value * 100)}%`;

test('a document and a theme are marked in all charts, kept in the address and carried to other units', async ({
  page,
}) => {
  await page.goto('emphasis/');
  const marked = page.locator('.mark.marked');
  await expect(marked).toHaveCount(0);
  await page.locator('select[name="document"]').selectOption('linzi-2022');
  for (const chart of await page.locator('[data-view]').all())
    await expect(chart.locator('.mark.marked').first()).toBeVisible();
  await page.locator('[data-view="positions"]').getByRole('button', { name: 'Service' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?document=linzi-2022&theme=service$/u);
  const own = page.locator('[data-view="shares"] .mark.marked');
  await expect(own).toHaveCount(1);
  await expect(own).toHaveAttribute('data-name', 'linzi-2022 service');
  await expect(page.getByRole('button', { name: 'Service', pressed: true })).toHaveCount(2);
  await page.locator('[data-units]').getByRole('link', { name: 'Sentences' }).click();
  await expect(page).toHaveURL(/emphasis\/sentences\/\?document=linzi-2022&theme=service$/u);
  await page.reload();
  await expect(own).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(marked).toHaveCount(0);
  await expect(page).toHaveURL(/emphasis\/sentences\/$/u);
  await page.goBack();
  await expect(own).toHaveCount(1);
});

test('a document is marked by touching its name in a chart', async ({ page }) => {
  await page.goto('emphasis/');
  await page
    .locator('.pair-drawing rect[data-document="huzhou-2017"]')
    .first()
    .click({ position: { x: 4, y: 4 } });
  await expect(page).toHaveURL(/\?document=huzhou-2017$/u);
  await expect(page.locator('[data-view="terms"] .mark.marked').first()).toBeVisible();
});

test('a theme sorts the bars: its shares begin at one line, the largest on top', async ({ page }) => {
  await page.goto('emphasis/');
  await page.locator('[data-view="shares"]').getByRole('button', { name: 'Service' }).click();
  const sorted = documents
    .map(({ id }) => ({ id, value: share(id, 'service', 'characters') }))
    .sort((a, b) => b.value - a.value);
  const drawing = page.locator('.share-drawing');
  for (const { id } of documents)
    await expect(drawing.locator(`[data-name="${id} service"] .bar`)).toHaveAttribute('x', '0%');
  const tops = await Promise.all(
    sorted.map(
      async ({ id }) => (await drawing.locator(`[data-name="${id} service"] .bar`).boundingBox())?.y,
    ),
  );
  expect(tops).toEqual([...tops].sort((a, b) => (a ?? 0) - (b ?? 0)));
});

test('another unit and another coding move the bars to their figures, which are those of the file', async ({
  page,
}) => {
  await page.goto('emphasis/');
  const bar = page.locator('.share-drawing [data-name="linzi-2022 pragmatism"]').first();
  const width = async () => Number.parseFloat((await bar.locator('.bar').getAttribute('width')) ?? '');
  await page.locator('[data-units]').getByRole('link', { name: 'Provisions' }).click();
  // On the way it is neither here nor there.
  const start = share('linzi-2022', 'pragmatism', 'characters') * 100;
  await expect.poll(width).not.toBeCloseTo(start, 1);
  await expect.poll(width).toBeCloseTo(share('linzi-2022', 'pragmatism', 'provisions') * 100, 1);
  await expect(page).toHaveURL(/emphasis\/provisions\/$/u);
  await expect(page.locator('#shares-how')).toContainText('provisions');
  await page.locator('select[name="coding"]').selectOption('second');
  await expect(page).toHaveURL(/\?coding=second$/u);
  for (const { id } of documents) {
    for (const theme of ['loyalty', 'pragmatism', 'none']) {
      const mark = page.locator(`.share-drawing [data-name="${id} ${theme}"]`);
      await expect(mark.locator('.figure')).toHaveText(whole(share(id, theme, 'provisions', 'second')));
      await expect(mark).toHaveAccessibleName(
        new RegExp(`: ${whole(share(id, theme, 'provisions', 'second'))};`, 'u'),
      );
    }
  }
});

test('a coding recolours the sentences it has otherwise, and shades what profiles have in common', async ({
  page,
}) => {
  await page.goto('emphasis/');
  const changed = page.locator('.position-drawing .changed');
  await expect(changed).toHaveCount(0);
  const pair = page.locator('[data-of="profile"] [data-name="tianjin-2018 linzi-2022"] .figure');
  const before = await pair.textContent();
  await page.locator('select[name="coding"]').selectOption('second');
  const other = csv('codes.csv').filter((row) => row['second'] !== row['theme']);
  expect(other.length).toBeGreaterThan(0);
  await expect(changed).toHaveCount(other.length);
  for (const { document = '', sentence = '', second = '' } of other) {
    const [, id = ''] = sentence.split('#');
    await expect(page.locator(`.position-drawing [data-name="${document} ${id}"]`)).toHaveAttribute(
      'data-theme',
      second,
    );
  }
  await expect(pair).not.toHaveText(before ?? '');
});

test('where the reader wants no motion, bars are at their place at once', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto('emphasis/');
  await page.locator('[data-view="shares"]').getByRole('button', { name: 'Learning' }).click();
  const bar = page.locator('[data-name="linzi-2022 learning"] .bar').first();
  await expect(bar).toHaveAttribute('x', '0%', { timeout: 300 });
  await context.close();
});

test('a headline that another unit or coding could belie gives way to what the chart answers', async ({
  page,
}) => {
  const head = page.locator('#shares');
  const asked = 'How much of each document goes to each theme?';
  await page.goto('emphasis/');
  await expect(head).toContainText('47% of Huzhou’s text');
  const coding = page.locator('select[name="coding"]');
  await coding.selectOption({ index: 2 });
  await expect(head).toHaveText(asked, { useInnerText: true });
  await coding.selectOption({ index: 0 });
  await expect(head).toContainText('47%', { useInnerText: true });
  await page.getByRole('link', { name: 'Provisions', exact: true }).click();
  await expect(page).toHaveURL(/\/emphasis\/provisions\//u);
  await expect(head).toHaveText(asked, { useInnerText: true });
  await page.goto('emphasis/sentences/');
  await expect(head).toHaveText(asked, { useInnerText: true });
  // What does not depend on the unit stays.
  await expect(page.locator('#positions')).toContainText('mainly about loyalty', { useInnerText: true });
});
