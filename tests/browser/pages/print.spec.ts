import { expect, test, type Page } from '../built-site/site-test.ts';

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
      .filter((each) => !each.matches('.panel-head button, #search, #search input, details[open] > summary'))
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
  await page.goto('themes/learning/');
  const cells = await page.locator('[data-topic] > .cells').evaluateAll((all) =>
    all.map((row) =>
      [...row.children].map((cell) => {
        const { x, y, width, height } = cell.getBoundingClientRect();
        return { x, y, width, height, isGap: cell.hasAttribute('data-gap') };
      }),
    ),
  );
  for (const row of cells) {
    const [first, second] = row.filter(({ isGap }) => !isGap);
    expect(second?.y).toBe(first?.y);
    expect(second?.x).toBeGreaterThanOrEqual((first?.x ?? 0) + (first?.width ?? 0));
    for (const gap of row.filter(({ isGap }) => isGap)) expect(gap.height).toBeLessThan(40);
  }
  expect(cells.flat().some(({ isGap }) => isGap)).toBe(true);
  for (const selector of ['[data-topic] h2', '[data-topic] > p', '[data-cell] > h3', '[data-cell] a.block'])
    await expect(page.locator(selector).first()).toHaveCSS('break-after', 'avoid');
});
