import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

/** The rows of a table as they are announced: names of column heads, and of each row its head and number of cells. */
async function announced(page: Page, name: string) {
  const table = page.getByRole('table', { name });
  const rows = await table.getByRole('row').all();
  return {
    columns: await table
      .getByRole('columnheader')
      .evaluateAll((all) =>
        all.map((each) => each.querySelector('a')?.textContent.trim() ?? each.textContent),
      ),
    rows: await Promise.all(
      rows.slice(1).map(async (row) => ({
        head: await row.getByRole('rowheader').count(),
        cells: await row.getByRole('cell').count(),
      })),
    ),
  };
}

test('a theme is announced as a table: questions down, documents across, as chosen', async ({ page }) => {
  await page.goto('themes/learning/?docs=linzi-2022,tianjin-2018,dongli-2022');
  const { columns, rows } = await announced(page, 'Learning');
  expect(columns).toEqual(['Question', 'Summary', 'Linzi 2022', 'Tianjin 2018', 'Dongli 2022']);
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) expect(row).toEqual({ head: 1, cells: 4 });
  const table = page.getByRole('table', { name: 'Learning' });
  await expect(table.getByRole('rowheader', { name: 'What is to be studied?' })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Linzi 2022', exact: true })).toBeVisible();
});

test('on a phone, where a row shows two documents, each cell begins with its document’s name', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('zh/themes/learning/');
  const row = page.locator('[data-topic]').first();
  await expect(row.getByRole('rowheader')).toHaveAccessibleName(/^\p{Script=Han}+？$/u);
  const heading = row.getByRole('cell').last().getByRole('heading', { level: 3 });
  await expect(heading).toHaveAccessibleName(/^湖州 2017/u);
  await page.getByLabel('第二份文件').selectOption('天津 2018');
  await expect(heading).toHaveAccessibleName(/^天津 2018/u);
});

for (const address of ['compare/binhai-2017/dongli-2022/', 'compare/?a=binhai-2017&b=dongli-2022']) {
  test(`a comparison is announced as a table of two columns (${address})`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('#rows > .row').first()).toBeVisible();
    const { columns, rows } = await announced(page, 'Binhai 2017 and Dongli 2022');
    expect(columns).toEqual(['Binhai 2017', 'Dongli 2022']);
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(row).toEqual({ head: 0, cells: 2 });
    const row = page.getByRole('row', { name: 'Binhai 2017 （三）着力解决责任意识不强' });
    await expect(row).toHaveAttribute('id', '4-3');
  });
}
