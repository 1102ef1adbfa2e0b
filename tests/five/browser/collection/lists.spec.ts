import { listFragment } from '../../../../src/exports/collection/collection-link.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { drawn, labels, openList, sentences } from './collection-page.ts';

test('what was noted, removed and moved stays when a list is named, made, chosen or deleted', async ({
  page,
}) => {
  await openList(page, sentences(3));
  const [first = '', second = '', third = ''] = await labels(page);
  await page.getByRole('textbox', { name: `Your note: ${third}` }).fill('Kept.');
  await page.waitForFunction(() => localStorage.getItem('collection')?.includes('Kept.'));
  await page.getByRole('button', { name: `Remove: ${first}` }).click();
  await page.getByRole('button', { name: `Move up: ${third}` }).click();
  await page.getByRole('button', { name: 'Rename' }).click();
  const name = page.getByRole('textbox', { name: 'Name of the list' });
  await name.fill('Renamed');
  await page.keyboard.press('Enter');
  const list = page.getByLabel('List', { exact: true });
  const isWhole = async () => {
    await expect.poll(() => labels(page)).toEqual([third, second]);
    await expect(page.getByRole('textbox', { name: `Your note: ${third}` })).toHaveValue('Kept.');
  };
  await expect(list).toContainText('Renamed');
  await isWhole();
  await page.getByRole('textbox', { name: `Your note: ${second}` }).fill('Too.');
  await page.waitForFunction(() => localStorage.getItem('collection')?.includes('Too.'));
  await page.getByRole('button', { name: 'New list' }).click();
  await name.fill('Second');
  await page.keyboard.press('Enter');
  await drawn(page, 0);
  await list.selectOption('Renamed');
  await drawn(page, 2);
  await isWhole();
  await list.selectOption('Second');
  await drawn(page, 0);
  await page.getByRole('button', { name: 'Delete list' }).click();
  await drawn(page, 2);
  await isWhole();
  await page.reload();
  await isWhole();
  await expect(page.getByRole('textbox', { name: `Your note: ${second}` })).toHaveValue('Too.');
});

test('two tabs in the same note do not write over each other, and each keeps the list that it shows', async ({
  page,
  context,
}) => {
  await openList(page, sentences(2));
  const note = page.locator('.entry textarea').first();
  const other = await context.newPage();
  await other.goto('collection/');
  await drawn(other, 2);
  await other.locator('.entry textarea').first().focus();
  await page.bringToFront();
  await note.pressSequentially('From here');
  await expect(other.locator('.entry textarea').first()).toHaveValue('From here');
  await page.evaluate(() => {
    Object.assign(window, { heard: 0 });
    addEventListener('storage', () => {
      Object.assign(window, { heard: (window as unknown as { heard: number }).heard + 1 });
    });
  });
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(0);
  await expect(note).toHaveValue('From here');
  await other.getByRole('button', { name: 'New list' }).click();
  await other.getByRole('textbox', { name: 'Name of the list' }).fill('Other');
  await other.keyboard.press('Enter');
  await drawn(other, 0);
  const list = page.getByLabel('List', { exact: true });
  await expect(list.locator('option')).toHaveText(['Class', 'Other']);
  await expect(list.locator('option:checked')).toHaveText('Class');
  await expect(page.locator('.entry')).toHaveCount(2);
  await page.bringToFront();
  await note.fill('Written when the list goes');
  await other.evaluate(() => {
    localStorage.setItem('collection', JSON.stringify({ lists: [], current: '' }));
  });
  await expect(page.locator('[data-status]')).toContainText('It said: Written when the list goes');
});

test('a note that is too long says how much of it is not kept; a file with one says that it was cut', async ({
  page,
}) => {
  await openList(page, sentences(1));
  const note = page.locator('.entry textarea');
  await note.fill('字'.repeat(2003));
  await expect(page.getByText('A note holds 2,000 characters: the last 3 are not kept.')).toBeVisible();
  await note.fill('字'.repeat(2000));
  await expect(page.getByText('A note holds 2,000 characters')).toBeHidden();
  const entries = sentences(1).map((entry) => ({ ...entry, note: '字'.repeat(2001) }));
  const file = JSON.stringify({ kind: 'duidu-collection', name: 'Long', count: 1, entries });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.getByText('It was altered on its way')).toBeVisible();
});

test('the focus goes on from every action on a list', async ({ page }) => {
  await openList(page, sentences(2));
  const status = page.locator('[data-status]');
  const rename = page.getByRole('button', { name: 'Rename' });
  await rename.press('Enter');
  await page.keyboard.press('Escape');
  await expect(rename).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Again');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('The list is called “Again”.');
  await expect(status).toBeFocused();
  await page.getByRole('button', { name: 'Delete list' }).press('Enter');
  await expect(status).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await drawn(page, 2);
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    listFragment({ name: 'Sent', entries: sentences(1) }, '3.1.0'),
  );
  await expect(page.getByRole('region', { name: 'List' })).toBeFocused();
  await expect(status).toBeEmpty();
  await page.getByRole('button', { name: 'Close it' }).press('Enter');
  await expect(page.getByLabel('List', { exact: true })).toBeFocused();
});
