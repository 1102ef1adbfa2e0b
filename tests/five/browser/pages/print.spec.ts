import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

// A sheet of A4 upright, less its margins.
test.use({ viewport: { width: 673, height: 990 } });

test.afterEach(async ({ page }) => {
  await page.emulateMedia({ media: 'screen' });
});

/** What a sheet shows that only a screen can use. */
const controls = (page: Page) =>
  page.locator(':is(button, select, input, textarea, summary, nav, form):visible').evaluateAll((all) =>
    all
      // The name of a chart's panel is a button and its only name; a search is printed with its words.
      .filter((each) => !each.matches('.theme-key button, #search, #search input, details[open] > summary'))
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

const VIEWS = [
  'themes/learning/?docs=tianjin-2018,linzi-2022',
  'compare/tianjin-2018/dongli-2022/',
  'compare/?a=tianjin-2018&b=dongli-2022',
  'documents/linzi-2022/',
  'terms/ren-min-zheng-fu/',
  'terms/',
  'commitments/',
  'emphasis/',
  'emphasis/counted/linzi-2022/',
  'wording/',
  'search/?q=监督',
  '',
];

for (const language of ['', 'zh/']) {
  test(`paper says whence it is and in which words, and shows no control (${language || 'en/'})`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    for (const view of VIEWS) {
      const address = `${baseURL}${language}${view}`;
      await page.goto(address);
      if (view.startsWith('search/')) await expect(page.locator('[data-results] li').first()).toBeVisible();
      if (view.startsWith('compare/?')) await expect(page.locator('#rows > .row').first()).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      expect(await controls(page), view).toEqual([]);
      await expect(page.getByRole('link', { name: /^(?:Read offline|离线阅读)$/u }), view).toBeHidden();
      const note = page.getByText('Unofficial translation by this project').last();
      if (language === '') await expect(note, view).toBeVisible();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const shown = await page.locator('[data-address]').textContent();
      // A document has its own print style, with its address at the foot of each sheet.
      const printed = view.startsWith('documents/') ? `/${language}${view}` : new URL(address).href;
      expect(shown?.trim(), view).toBe(printed);
      await page.emulateMedia({ media: 'screen' });
    }
  });
}

test('a theme is printed side by side; what says nothing takes a line and no column', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('themes/integrity/');
  const rows = await page.locator('[data-topic] > .cells').evaluateAll((all) =>
    all.map((row) =>
      [...row.children].map((cell) => {
        const { left, right, top, height } = cell.getBoundingClientRect();
        const kind = cell.hasAttribute('data-gap') ? 'gap' : cell.hasAttribute('data-long') ? 'long' : 'cell';
        return { left, right, top, height, kind };
      }),
    ),
  );
  const [wide, level] = [
    { left: 0, right: 673 },
    rows.map((row) => row.filter(({ kind }) => kind === 'cell')),
  ];
  for (const row of level) {
    for (const [index, { left, right, top }] of row.entries()) {
      const beside = row[index % 2 === 0 ? index + 1 : index - 1];
      if (beside === undefined) expect({ left, right }).toEqual(wide);
      else expect([beside.top, beside.left === left]).toEqual([top, false]);
    }
  }
  for (const { left, right } of rows.flat().filter(({ kind }) => kind !== 'cell'))
    expect({ left, right }).toEqual(wide);
  for (const { height } of rows.flat().filter(({ kind }) => kind === 'gap')) expect(height).toBeLessThan(40);
  expect(new Set(rows.flat().map(({ kind }) => kind)).size).toBe(3);
});

test('no sheet ends with a heading, and none holds nothing but whence it is', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('themes/integrity/');
  // A question keeps 40 mm below it on its sheet, a document’s name 32 mm, in which the text begins.
  for (const [selector, millimetres] of [
    ['.topic-head', 40],
    ['[data-cell]:not([data-gap]) > h3', 32],
    ['[data-cell] a.block', 12],
  ] as const) {
    const kept = await page
      .locator(selector)
      .first()
      .evaluate((head) => {
        const { breakInside, paddingBottom } = getComputedStyle(head);
        return { breakInside, room: parseFloat(paddingBottom) };
      });
    expect(kept.breakInside, selector).toBe('avoid');
    expect(kept.room, selector).toBeCloseTo((millimetres * 96) / 25.4, 0);
  }
  for (const address of ['themes/integrity/', 'method/', 'emphasis/']) {
    await page.goto(address);
    const [whence, title] = ['footer', 'h1'].map((each) => page.locator(each).first().boundingBox());
    expect((await whence)?.y, address).toBeLessThan((await title)?.y ?? 0);
  }
});
