import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

/** Pairs with three differences, with two, and with one. */
const PAIRS = ['binhai-2017/huzhou-2017', 'huzhou-2017/linzi-2022', 'tianjin-2018/huzhou-2017'];

const differencesOf = (page: Page) =>
  page.locator('[data-difference]').evaluateAll((all) => all.map(({ id }) => id));

/** The row at which a reader looks: in focus, its heading in view with nothing pinned over it. */
const rowInView = (page: Page) =>
  page.evaluate(() => {
    const row = document.activeElement;
    const heading = row?.querySelector('.heading a, .gap')?.getBoundingClientRect();
    if (row === null || heading === undefined) return 'none';
    const seen = document.elementFromPoint(heading.left + 4, heading.top + 4);
    return row.contains(seen) ? row.id : `${row.id} is covered or out of sight`;
  });

for (const [hand, size] of [
  ['mouse', { width: 1280, height: 720 }],
  ['mouse', { width: 1280, height: 400 }],
  ['finger', { width: 390, height: 844 }],
] as const) {
  test.describe(`by ${hand} at ${size.width} × ${size.height} px`, () => {
    test.use({ viewport: size, hasTouch: hand === 'finger' });

    test('the button goes through all differences of a pair, to the last and round', async ({ page }) => {
      for (const pair of PAIRS) {
        await page.goto(`compare/${pair}/`);
        const rows = await differencesOf(page);
        expect(rows, pair).toHaveLength(PAIRS.length - PAIRS.indexOf(pair));
        const [previous, next] = ['Previous', 'Next'].map((name) =>
          page.getByRole('button', { name: `${name} without a match` }),
        );
        const press = (button = next) => (hand === 'finger' ? button?.tap() : button?.click());
        const status = page.locator('difference-jump [role=status]');
        for (const [index, row] of rows.entries()) {
          await press();
          expect(await rowInView(page), pair).toBe(row);
          expect(await status.textContent()).toBe(`Without a match: ${index + 1} of ${rows.length}`);
        }
        await press();
        expect(await rowInView(page), pair).toBe(rows[0]);
        expect(await status.textContent()).toBe(`From the beginning again: 1 of ${rows.length}`);
        await press(previous);
        expect(await rowInView(page), pair).toBe(rows.at(-1));
        expect(await status.textContent()).toBe(`From the end again: ${rows.length} of ${rows.length}`);
      }
    });
  });
}

for (const [size, hasTouch] of [
  [{ width: 1280, height: 720 }, false],
  [{ width: 390, height: 844 }, true],
] as const) {
  test.describe(`with the hand held still at ${size.width} px`, () => {
    test.use({ viewport: size, hasTouch });

    test('the button stays under it from step to step', async ({ page }) => {
      await page.goto('compare/binhai-2017/huzhou-2017/');
      const rows = await differencesOf(page);
      const box = await page.getByRole('button', { name: 'Next without a match' }).boundingBox();
      const [x, y] = [(box?.x ?? 0) + 8, (box?.y ?? 0) + 8];
      for (const row of [...rows, ...rows]) {
        await (hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
        expect(await rowInView(page)).toBe(row);
      }
    });
  });
}

test('a step counts from where the reader has scrolled, or gone by Tab, since the last', async ({ page }) => {
  await page.goto('compare/binhai-2017/huzhou-2017/');
  const rows = await differencesOf(page);
  const next = page.getByRole('button', { name: 'Next without a match' });
  await next.click();
  const scrollTo = (id: string | undefined) =>
    page.evaluate((row) => {
      document.getElementById(row)?.scrollIntoView();
    }, id ?? '');
  await scrollTo(rows[1]);
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 40);
  await page.waitForFunction(() => document.querySelector('[data-difference]:focus') !== null);
  await next.click();
  expect(await rowInView(page)).toBe(rows[2]);
  await scrollTo(rows[1]);
  await page.getByRole('button', { name: 'Previous without a match' }).click();
  expect(await rowInView(page)).toBe(rows[0]);
  // From the heading in focus, which is not yet at the top of the window.
  await page.locator(`[id="${rows[1] ?? ''}"] .heading a`).focus();
  await page.keyboard.press('n');
  expect(await rowInView(page)).toBe(rows[2]);
  await page.keyboard.press('p');
  expect(await rowInView(page)).toBe(rows[1]);
  await page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight);
  });
  await next.click();
  expect(await rowInView(page)).toBe(rows[0]);
});

test('where everything has a match, no step is offered', async ({ page }) => {
  await page.goto('compare/linzi-2022/tianjin-2018/');
  await expect(page.locator('#rows .row').first()).toBeVisible();
  await expect(page.locator('difference-jump')).toHaveCount(0);
  expect(await differencesOf(page)).toEqual([]);
});

test('before a step, and once the reader has scrolled away from it, the number of rows is said', async ({
  page,
}) => {
  await page.goto('compare/binhai-2017/huzhou-2017/');
  const rows = await differencesOf(page);
  const counter = page.locator('[data-counter]');
  await expect(counter).toHaveText(`Provisions without a match: ${rows.length}`);
  await page.getByRole('button', { name: 'Next without a match' }).click();
  await expect(counter).toHaveText(`Without a match: 1 of ${rows.length}`);
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 400);
  await expect(counter).toHaveText(`Provisions without a match: ${rows.length}`);
});

test('keys step through the differences both ways, and can be turned off', async ({ page }) => {
  await page.goto('compare/binhai-2017/huzhou-2017/');
  await expect(page.getByText('Keys n and p, or j and k')).toBeVisible();
  const rows = await differencesOf(page);
  for (const [key, index] of [
    ['n', 0],
    ['j', 1],
    ['p', 0],
    ['k', rows.length - 1],
    ['n', 0],
  ] as const) {
    await page.keyboard.press(key);
    expect(await rowInView(page)).toBe(rows[index]);
  }
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('n');
  await expect(page.getByRole('status').filter({ hasText: 'again' })).toHaveText(
    `From the beginning again: 1 of ${rows.length}`,
  );
});

test('a screen reader is told once, politely, and is led to the row by its name', async ({ page }) => {
  await page.goto('zh/compare/binhai-2017/huzhou-2017/');
  const said = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const status = document.querySelector('difference-jump [role="status"]');
    if (status !== null)
      new MutationObserver((all) => texts.push(...all.map(({ target }) => target.textContent ?? ''))).observe(
        status,
        { childList: true, characterData: true, subtree: true },
      );
    return texts;
  });
  const next = page.getByRole('button', { name: '下一条无对应' });
  await next.focus();
  await page.keyboard.press('Enter');
  await next.focus();
  await page.keyboard.press('Enter');
  const rows = await differencesOf(page);
  expect(await said.jsonValue()).toEqual(
    [1, 2].map((index) => `未找到对应：第${index}条，共${rows.length}条`),
  );
  const row = page.locator(`[id="${rows[1] ?? ''}"]`);
  await expect(row).toBeFocused();
  // The row of what only the second document has is named after that document.
  await expect(row).toHaveAccessibleName(/^湖州 2017/u);
});
