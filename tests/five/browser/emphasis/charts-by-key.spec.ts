import { expect, test } from '../../../browser/built-site/site-test.ts';

test('arrows move between marks, Enter opens a tip whose link has the focus, Escape comes back', async ({
  page,
}) => {
  await page.goto('emphasis/');
  const drawing = page.locator('.share-drawing');
  const marks = drawing.locator('.mark');
  expect(
    await marks.evaluateAll((all) => all.filter((each) => each.getAttribute('tabindex') === '0').length),
  ).toBe(1);
  await drawing.locator('[data-name="huzhou-2017 loyalty"]').focus();
  await page.keyboard.press('ArrowRight');
  const learning = drawing.locator('[data-name="huzhou-2017 learning"]');
  await expect(learning).toBeFocused();
  await expect(learning).toHaveAccessibleName(/^Huzhou 2017 · Learning: 5%; /u);
  await page.keyboard.press('ArrowDown');
  await expect(drawing.locator('[data-name^="binhai-2017"]:focus')).toHaveCount(1);
  await expect(page.getByRole('dialog')).toContainText('Binhai 2017');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').locator('.all')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(drawing.locator('[data-name^="binhai-2017"]:focus')).toHaveCount(1);
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
});

test('the tab key leads to the first mark of each chart, whose tip says how to go on', async ({ page }) => {
  await page.goto('emphasis/');
  const tip = page.getByRole('dialog');
  await page.getByRole('link', { name: '中文' }).first().focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.share-drawing [data-name="huzhou-2017 pragmatism"]')).toBeFocused();
  await expect(tip).toContainText('Huzhou 2017 · Pragmatism');
  await expect(tip).toContainText('Arrow keys lead to the other marks');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.share-drawing [data-name="huzhou-2017 loyalty"]')).toBeFocused();
  await page.keyboard.press('Escape');
  const reached: (string | undefined)[] = [];
  // A drawing that the tab key stops at by itself would have no tip and no arrows.
  for (let step = 0; step < 120 && reached.at(-1) !== 'end'; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const at = document.activeElement;
        if (at?.matches('svg')) return 'a drawing';
        if (at?.closest('footer')) return 'end';
        return at?.matches('.mark') === true ? at.closest<HTMLElement>('[data-view]')?.dataset['view'] : '';
      }),
    );
  }
  expect(reached).not.toContain('a drawing');
  for (const chart of ['positions', 'distances', 'shared', 'figures', 'terms'])
    expect(reached).toContain(chart);
});

test('the tab key goes from a mark through its tip to what follows the drawing', async ({ page }) => {
  await page.goto('emphasis/');
  const mark = page.locator('.share-drawing [data-name="huzhou-2017 pragmatism"]');
  const tip = page.getByRole('dialog');
  const next = page.locator('[data-view="shares"] [data-key] button').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(tip.locator('.all')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(tip.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
  await expect(tip).toBeHidden();
  await page.keyboard.press('Shift+Tab');
  await expect(mark).toBeFocused();
  // What focus alone opens is reached too, and stays while it has the focus.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect(tip.locator('.all')).toBeFocused();
  await page.waitForTimeout(400);
  await expect(tip.locator('.all')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
});
