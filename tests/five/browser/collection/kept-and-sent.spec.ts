import { listFragment } from '../../../../src/exports/collection/collection-link.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { drawn, labels, openList, sentences } from './collection-page.ts';

test('a text that has changed since says so; one that is gone shows what it said; a place that never was is none', async ({
  page,
}) => {
  const [first, second, third] = sentences(3);
  if (first === undefined || second === undefined || third === undefined) throw new Error('no sentences');
  await openList(page, [
    { ...first, check: 'changed' },
    { ...second, at: 'documents/linzi-2022/#99.9', text: '原有的一句。' },
    { ...third, at: 'documents/nowhere-2001/#1.1', text: '' },
    { ...third, at: 'terms/no-such-term/', text: '某词' },
  ]);
  const states = page.locator('.entry');
  await expect(states.nth(0)).toContainText('Its text has changed since it was collected.');
  await expect(states.nth(1)).toContainText('The edition has this no more.');
  await expect(states.nth(1)).toContainText('原有的一句。');
  await expect(states.nth(2)).toContainText('The edition does not have this.');
  await expect(states.nth(3)).toContainText('某词');
  await expect(page.locator('.entry-head > a')).toHaveCount(1);
});

test('500 entries are drawn, noted, moved and removed', async ({ page }) => {
  await openList(page, sentences(500));
  await expect(page.locator('.entry')).toHaveCount(500);
  const note = page.locator('.entry textarea').last();
  await note.pressSequentially('A note to the last of five hundred.');
  const before = await labels(page);
  await page
    .getByRole('button', { name: /^Move up/u })
    .last()
    .click();
  expect((await labels(page)).at(-2)).toBe(before.at(-1));
  await page.locator('[data-remove]').first().click();
  await expect(page.locator('[data-count]')).toHaveText('499 entries');
  await page.reload();
  await drawn(page, 499);
  await expect(page.locator('.entry textarea').nth(497)).toHaveValue('A note to the last of five hundred.');
});

test('where storage is full nothing that was there is lost, and what was not kept is said', async ({
  page,
}) => {
  await openList(page, sentences(2));
  const full = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  };
  await page.addInitScript(full);
  await page.goto('documents/linzi-2022/');
  await page.locator('[id="9.4"] .zh').click();
  await page.locator('.sentence-sheet').getByRole('button', { name: 'Collect' }).click();
  await expect(page.locator('.sentence-sheet')).toContainText('Your browser keeps nothing here');
  await page.goto('collection/');
  await drawn(page, 2);
  await page.locator('[data-remove]').first().click();
  await expect(page.locator('[data-status]')).toContainText('could not keep this change');
  await page.reload();
  await drawn(page, 2);
});

test('where storage is blocked the page says that it keeps nothing, and a list that was sent is shown', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(`collection/#${listFragment({ name: 'Sent', entries: sentences(2) }, '3.1.0')}`);
  await drawn(page, 2);
  await expect(page.locator('[data-status]')).toHaveText(
    'Your browser keeps nothing for this site, so nothing can be collected in it.',
  );
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.locator('[data-status]')).toContainText('could not keep this change');
  await expect(page.locator('.entry')).toHaveCount(2);
});

test('what is damaged in storage is set aside, not written over, and can be saved as it was found', async ({
  page,
}) => {
  await page.goto('collection/');
  const kept = {
    lists: [{ id: 'one', name: 'Half', entries: [...sentences(1), { at: 'javascript:alert(1)' }] }],
    current: 'one',
  };
  for (const raw of ['{"lists":[{"id', JSON.stringify(kept)]) {
    await page.evaluate((text) => {
      localStorage.clear();
      localStorage.setItem('collection', text);
    }, raw);
    await page.reload();
    await expect(page.getByText('Some of what was kept here could not be read.')).toBeVisible();
    await page.getByRole('button', { name: 'New list' }).click();
    await page.getByRole('textbox', { name: 'Name of the list' }).fill('Next');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('List', { exact: true })).toContainText('Next');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save what was found' }).click();
    expect((await coming).suggestedFilename()).toBe('collection-as-found.txt');
    expect(await page.evaluate(() => localStorage.getItem('collection-damaged'))).toBe(raw);
  }
});

test('a link that was cut or altered opens what it can and says so; nothing in it runs or becomes markup', async ({
  page,
}) => {
  await openList(page, sentences(1), 'Mine');
  const note = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const entries = sentences(4).map((entry) => ({ ...entry, note }));
  const fragment = listFragment({ name: '<b>bold</b>', entries }, '3.1.0');
  await page.goto(`collection/#${fragment}`);
  await drawn(page, 4);
  await expect(page.getByText('“<b>bold</b>”')).toBeVisible();
  await expect(page.locator('.sent-note').first()).toHaveText(`Note ${note}`);
  const third = fragment.split('&e=', 3).join('&e=');
  const open = async (hash: string) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
  };
  await open(third);
  await drawn(page, 2);
  await expect(page.getByText('It was cut or altered on its way: 2 of 4 entries are shown.')).toBeVisible();
  await open(fragment.replace('#9', '').replace('binhai-2017/', 'javascript:/'));
  await expect(page.getByText('It was cut or altered on its way: 3 of 4 entries are shown.')).toBeVisible();
  await open(fragment.replace('list=1', 'list=2'));
  await expect(page.getByText('The link or file is no list that this page can read.')).toBeVisible();
  await open(fragment);
  await drawn(page, 4);
  await open('list=1&e=%00&n=%&t=<svg onload=alert(1)>');
  await expect(page.getByText('The link or file is no list that this page can read.')).toBeVisible();
  expect(await page.evaluate(() => document.title)).toMatch(/^Collection/u);
  expect(await page.locator('collection-panel :is(img, script, b:not(.sent-note b), svg)').count()).toBe(0);
  await page.getByRole('button', { name: 'Close it' }).click();
  await drawn(page, 1);
});

test('what another tab collects comes into the list, while a note is being written here; neither is lost', async ({
  page,
  context,
}) => {
  await openList(page, sentences(2));
  const note = page.locator('.entry textarea').first();
  await note.click();
  await page.keyboard.type('Half a ');
  const other = await context.newPage();
  await other.goto('documents/linzi-2022/');
  await other.locator('[id="9.4"] .zh').click();
  await other.locator('.sentence-sheet').getByRole('button', { name: 'Collect' }).click();
  await expect(other.locator('.sentence-sheet')).toContainText('(3)');
  await page.bringToFront();
  await drawn(page, 3);
  await expect(note).toBeFocused();
  await page.keyboard.type('sentence');
  await expect(note).toHaveValue('Half a sentence');
  await page.waitForFunction(() => localStorage.getItem('collection')?.includes('Half a sentence'));
  await page.reload();
  await drawn(page, 3);
  await expect(note).toHaveValue('Half a sentence');
  await other.close();
});
