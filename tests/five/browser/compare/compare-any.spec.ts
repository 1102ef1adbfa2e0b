import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

const [first, second] = builtCorpus().documents.map(({ id }) => id);

/** Each row of the comparison shown: its id, whether it is a difference, its headings and its texts. */
function rowsOf(page: Page) {
  return page.locator('.comparison .row').evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.id,
      only: (row as HTMLElement).dataset['difference'] ?? null,
      compared: [...row.querySelectorAll('.compared')].map((each) => ({
        id: each.id,
        heading: each.querySelector('.heading')?.textContent.replace(/\s+/gu, ''),
        address: each.querySelector('.heading a')?.getAttribute('href'),
        alike: each.querySelector('.alike')?.textContent.trim(),
        text: each.querySelector('.text')?.textContent.replace(/\s+/gu, ''),
      })),
    })),
  );
}

for (const locale of ['', 'zh/']) {
  test(`a comparison made in the browser has the rows of the built page (${locale || 'en/'})`, async ({
    page,
  }) => {
    await page.goto(`${locale}compare/${first}/${second}/`);
    const built = await rowsOf(page);
    await page.goto(`${locale}compare/?a=${first}&b=${second}`);
    await expect(page.locator('.comparison .row')).toHaveCount(built.length);
    expect(await rowsOf(page)).toEqual(built);
    await expect(page.locator('#rows mark.shared').first()).toBeVisible();
    await page.locator('[data-swap]').click();
    await expect(page).toHaveURL(new RegExp(`a=${second}&b=${first}`, 'u'));
    await expect(page.locator('#rows > .row').first()).toBeVisible();
  });
}

test('two documents chosen from the lists are opened, and the same one twice is not', async ({ page }) => {
  await page.goto('compare/');
  await page.getByLabel('First document').selectOption('Huzhou 2017');
  await page.getByLabel('Second document').selectOption('Huzhou 2017');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Choose two different documents.' })).toBeVisible();
  await page.getByLabel('Second document').selectOption('Linzi 2022');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/compare\/huzhou-2017\/linzi-2022\/$/u);
});

test('an address with a wrong document, with one document or with one twice says what is wrong', async ({
  page,
}) => {
  for (const [asked, said] of [
    [`a=${first}&b=%3Cb%3Enowhere`, 'No document matches “<b>nowhere”'],
    [`a=${first}`, 'Choose two documents.'],
    [`a=${first}&b=${first}`, 'Choose two different documents.'],
  ] as const) {
    await page.goto(`compare/?${asked}`);
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
    await expect(page.locator('#rows > .row')).toHaveCount(0);
  }
});

test.describe('with broken files', () => {
  test.use({ breaksFiles: true });

  test('a document’s file that does not come is said, and can be tried again', async ({ page }) => {
    await page.route(`**/data/documents/${second}.json`, (route) => route.abort());
    await page.goto(`compare/?a=${first}&b=${second}`);
    await expect(page.getByText('The documents could not be loaded')).toBeVisible();
    await page.unroute(`**/data/documents/${second}.json`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('#rows > .row').first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an address that asks for two documents says what it needs, above the comparisons that need nothing', async ({
    page,
  }) => {
    await page.goto(`compare/?a=${first}&b=${second}`);
    await expect(page.locator('main noscript p')).toContainText('of your choice needs JavaScript');
    await expect(page.locator(`main a[href*="/compare/${first}/${second}/"]`)).toBeVisible();
  });
});
