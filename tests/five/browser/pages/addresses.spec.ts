import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

const message = (page: Page) => page.locator('[data-no-place]');

for (const [address, hash, id] of [
  ['documents/dongli-2022/', '#3.2%E3%80%82', '3.2'],
  ['documents/linzi-2022/', '#9.4）', '9.4'],
  ['zh/documents/linzi-2022/', '#9.4%EF%BC%89', '9.4'],
  ['zh/documents/dongli-2022/?text=both', '#（３．２）', '3.2'],
  ['themes/learning/?rows=answered', '#field-research，', ''],
  ['compare/linzi-2022/dongli-2022/', '#9.', '9'],
  ['compare/?a=linzi-2022&b=dongli-2022', '#“9”', '9'],
  ['terms/', '#changes)', 'changes'],
  ['commitments/', '#q-own-example;', 'q-own-example'],
] as const) {
  test(`${address}${hash} leads to its place, and the address is put right`, async ({ page }) => {
    await page.goto(address);
    const wanted =
      id === ''
        ? await page
            .locator('[data-topic]:not([hidden])')
            .last()
            .evaluate((each) => each.id)
        : id;
    await page.goto('method/');
    await page.goto(`${address}${id === '' ? `#${wanted}，` : hash}`);
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${wanted}`);
    await expect(page.locator(`[id="${wanted}"]`)).toBeInViewport();
    await expect(message(page)).toBeEmpty();
    await page.goBack();
    await expect(page).toHaveURL(/method\/$/u);
  });
}

for (const [address, said, way, leads] of [
  ['documents/dongli-2022/#99.9', 'This page has no place “99.9”.', 'To the contents', '#contents'],
  ['zh/documents/dongli-2022/#99.9，', '本页没有网址所指的“99.9，”。', '看目录', '#contents'],
  ['themes/learning/#nothing', 'This page has no place “nothing”.', 'To the contents', '#contents'],
  ['compare/linzi-2022/dongli-2022/#77', 'This page has no place “77”.', 'To the beginning', '#content'],
  ['compare/?a=linzi-2022&b=dongli-2022#77', 'no place “77”', 'To the beginning', '#content'],
  ['terms/zi-wo-ge-xin/#x', 'no place “x”', 'To the beginning', '#content'],
  ['commitments/#q-none', 'no place “q-none”', 'To the beginning', '#content'],
] as const) {
  test(`${address} says in sight and aloud that it names nothing, and offers a way on`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    await expect(message(page)).toContainText(said);
    await expect(message(page)).toBeInViewport({ ratio: 1 });
    await expect(message(page)).toHaveRole('status');
    await message(page).getByRole('link', { name: way }).click();
    expect(new URL(page.url()).hash).toBe(leads);
    await expect(message(page)).toBeEmpty();
    if (leads === '#contents') await expect(page.locator(leads)).toBeInViewport();
  });
}

test('an address changed in the middle of the page is answered where the reader is', async ({ page }) => {
  await page.goto('documents/linzi-2022/#14');
  await page.evaluate(() => (location.hash = '#14.77'));
  await expect(message(page)).toBeInViewport({ ratio: 1 });
  await page.evaluate(() => (location.hash = '#9.4,'));
  await expect.poll(() => new URL(page.url()).hash).toBe('#9.4');
  await expect(page.locator('[id="9.4"]')).toBeInViewport();
  await expect(message(page)).toBeEmpty();
});

test('a place that the choice of the address hides is said to be hidden, and can be shown', async ({
  page,
}) => {
  await page.goto('themes/learning/?rows=gaps');
  const id = await page
    .locator('[data-topic][hidden]')
    .first()
    .evaluate((each) => each.id);
  await page.goto('method/');
  await page.goto(`themes/learning/?rows=gaps#${id}`);
  await expect(message(page)).toContainText(`“${id}” is not among what this page shows`);
  await message(page).getByRole('link', { name: 'Show everything' }).click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('a value that the page does not have, text=xx, leaves the remembered choice in force', async ({
  page,
}) => {
  await page.goto('documents/linzi-2022/?text=zh');
  await page.getByRole('link', { name: 'English', exact: true }).last().click();
  await page.goto('documents/linzi-2022/?text=xx');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'en');
});
