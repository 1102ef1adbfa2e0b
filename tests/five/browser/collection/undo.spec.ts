import { expect, test } from '../../../browser/built-site/site-test.ts';
import { drawn, labels, openList, sentences } from './collection-page.ts';

test('undo takes back one change: a note written since, and what another tab collected, stay', async ({
  page,
  context,
}) => {
  await openList(page, sentences(3));
  const [first = '', second = '', third = ''] = await labels(page);
  await page.getByRole('button', { name: `Remove: ${first}` }).click();
  await expect(page.locator('.entry')).toHaveCount(2);
  await page.getByRole('textbox', { name: `Your note: ${third}` }).fill('Kept.');
  await page.waitForFunction(() => localStorage.getItem('collection')?.includes('Kept.'));
  const other = await context.newPage();
  await other.goto('terms/si-ge-yi-shi/');
  await other.locator('[data-collect]').click();
  await expect(other.getByText('(3).')).toBeVisible();
  await expect.poll(() => labels(page)).toEqual([second, third, 'Term · 四个意识']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await drawn(page, 4);
  expect(await labels(page)).toEqual([first, second, third, 'Term · 四个意识']);
  await expect(page.getByRole('textbox', { name: `Your note: ${third}` })).toHaveValue('Kept.');
  await page.reload();
  await drawn(page, 4);
  expect(await labels(page)).toEqual([first, second, third, 'Term · 四个意识']);
  await expect(page.getByRole('textbox', { name: `Your note: ${third}` })).toHaveValue('Kept.');
});

test('changes are undone one after the other; where none is left, nothing offers it', async ({ page }) => {
  await openList(page, sentences(3));
  const before = await labels(page);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toHaveCount(0);
  await page.locator('[data-remove]').first().click();
  await page
    .getByRole('button', { name: /^Move down/u })
    .first()
    .click();
  await expect.poll(() => labels(page)).toEqual([before[2], before[1]]);
  await undo.click();
  await expect.poll(() => labels(page)).toEqual([before[1], before[2]]);
  await undo.click();
  await expect.poll(() => labels(page)).toEqual(before);
  await expect(undo).toHaveCount(0);
});

test('the first entry cannot be moved up nor the last down, and the buttons say so', async ({ page }) => {
  await openList(page, sentences(3));
  const off = () =>
    page
      .locator('.entry-tools button[aria-disabled=true]')
      .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel));
  const [first = '', second = '', third = ''] = await labels(page);
  expect(await off()).toEqual([`Move up: ${first}`, `Move down: ${third}`]);
  await page.getByRole('button', { name: `Move up: ${second}` }).click();
  await expect.poll(off).toEqual([`Move up: ${second}`, `Move down: ${third}`]);
  await page.locator('[data-remove]').last().click();
  await expect.poll(off).toEqual([`Move up: ${second}`, `Move down: ${first}`]);
});
