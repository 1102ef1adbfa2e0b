import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

const { documents } = builtCorpus();

test('a mark tells its figure, its range and the first sentences it counts, when the pointer is on it', async ({
  page,
}) => {
  await page.goto('emphasis/');
  const tip = page.getByRole('dialog');
  await expect(tip).toBeHidden();
  await page.locator('.share-drawing [data-name="linzi-2022 pragmatism"]').hover();
  await expect(tip).toContainText('Linzi 2022 · Pragmatism');
  await expect(tip).toContainText('22% to 26% over the codings');
  const [first] = documents
    .find(({ id }) => id === 'linzi-2022')
    ?.provisions.flatMap(({ sentences }) => sentences)
    .filter(({ theme }) => theme === 'pragmatism') ?? [undefined];
  await expect(tip.locator('.said').first()).toContainText(first?.en ?? '');
  await expect(tip.locator('.said')).toHaveCount(2);
  await expect(tip.locator('.all')).toHaveAttribute('href', '/emphasis/counted/linzi-2022/#pragmatism');
  await page.mouse.move(5, 5);
  await expect(tip).toBeHidden();
});

test('the pointer can move onto a tip, and Escape closes it', async ({ page }) => {
  await page.goto('emphasis/');
  const tip = page.getByRole('dialog');
  await page.locator('.share-drawing [data-name="linzi-2022 service"]').hover();
  await tip.hover();
  await page.waitForTimeout(500);
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap never leaves the page, and every chart answers it', async ({ page }) => {
    await page.goto('emphasis/');
    for (const [name, said] of [
      ['tianjin-2018 integrity', 'Tianjin 2018 · Integrity'],
      ['linzi-2022 9.4', 'Pragmatism'],
      ['binhai-2017 linzi-2022', 'go'],
      ['huzhou-2017 loyalty', 'Huzhou'],
      ['field-research tianjin-2018', '2 months'],
      ['si-ge-yi-shi binhai-2017', '4 times'],
    ]) {
      const mark = page.locator(`[data-name="${name}"]`).last();
      await mark.scrollIntoViewIfNeeded();
      await mark.tap();
      const tip = page.getByRole('dialog');
      await expect(tip).toContainText(said ?? '');
      const box = await tip.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      await expect(page).toHaveURL(/emphasis\/$/u);
      await tip.getByRole('button', { name: 'Close' }).tap();
      await expect(tip).toBeHidden();
    }
  });

  test('a finger that moves along a strip reads it, one that moves down does not', async ({ page }) => {
    await page.goto('emphasis/');
    const bar = page.locator('.position-drawing [data-name="tianjin-2018 preamble.1"] .bar');
    await bar.evaluate((each) => {
      each.scrollIntoView({ block: 'center' });
    });
    const box = await bar.boundingBox();
    if (box === null) throw new Error('There is no sentence.');
    const [x, y] = [box.x + 4, box.y + box.height / 2];
    const touch = await page.context().newCDPSession(page);
    const move = async (type: 'touchStart' | 'touchMove' | 'touchEnd', dx = 0, dy = 0) => {
      const touchPoints = type === 'touchEnd' ? [] : [{ x: x + dx, y: y + dy }];
      await touch.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    const what = page.getByRole('dialog').locator('.what');
    await move('touchStart');
    await move('touchMove', 2, 12);
    await expect(what).toBeHidden();
    await move('touchEnd');
    await move('touchStart');
    await move('touchMove', 60);
    await expect(what).toContainText('Tianjin 2018');
    const first = await what.textContent();
    await move('touchMove', 180);
    await expect(what).not.toHaveText(first ?? '');
    await move('touchEnd');
    await expect(page).toHaveURL(/emphasis\/$/u);
  });
});

test('marks are heard as lists: a chart has one for each of its rows, and every mark is an item of it', async ({
  page,
}) => {
  await page.goto('emphasis/');
  // As the browser tells them to a screen reader, which drops items that do not stand in their list.
  const browser = await page.context().newCDPSession(page);
  await browser.send('Accessibility.enable');
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const within = (id: string, role: string): typeof nodes =>
    (byId.get(id)?.childIds ?? []).flatMap((child) => {
      const node = byId.get(child);
      if (node === undefined) return [];
      return [...(!node.ignored && node.role?.value === role ? [node] : []), ...within(child, role)];
    });
  const groups = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'group');
  for (const drawing of await page.locator('.panels .drawing').all()) {
    const name = await drawing.getAttribute('aria-label');
    const group = groups.find((each) => each.name?.value === name);
    const lists = within(group?.nodeId ?? '', 'list');
    expect(lists.length, name ?? '').toBeGreaterThan(0);
    const items = lists.flatMap(({ nodeId }) => within(nodeId, 'listitem'));
    const marks = await drawing.locator('.mark').count();
    expect([items.length, items.flatMap(({ nodeId }) => within(nodeId, 'link')).length], name ?? '').toEqual([
      marks,
      marks,
    ]);
  }
  await expect(
    page.locator('.share-drawing').getByRole('list', { name: 'Linzi 2022' }).getByRole('listitem'),
  ).toHaveCount(7);
});

test('moving along a strip reads one sentence after the other', async ({ page }) => {
  await page.goto('emphasis/');
  const strip = page.locator('.position-drawing');
  await strip.scrollIntoViewIfNeeded();
  const box = await strip.locator('[data-name="tianjin-2018 1.1"] .bar').boundingBox();
  if (box === null) throw new Error('There is no sentence.');
  const tip = page.getByRole('dialog');
  const read: string[] = [];
  for (const step of [0, 1, 2, 3]) {
    await page.mouse.move(box.x + 5 + step * 70, box.y + box.height / 2);
    read.push((await tip.locator('.what').textContent()) ?? '');
  }
  expect(read[0]).toBe('Tianjin 2018 · 1.1');
  expect(new Set(read).size).toBeGreaterThanOrEqual(3);
});

test('an open tip stays on the page when the window becomes narrower', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('emphasis/');
  await page.locator('[data-view="shares"] a.mark').nth(5).hover();
  const tip = page.locator('.chart-tip');
  await expect(tip).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
