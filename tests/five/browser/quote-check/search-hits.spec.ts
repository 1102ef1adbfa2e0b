import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import { clipboard, sentence } from '../document/select-passage.ts';
import { answered, ask } from '../search/search-page.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const PLACE = 'Tianjin 2018, 3.4';
const hit = (page: Page) => page.locator('[data-document="tianjin-2018"] [data-place="3"]');

/** Presses one of the small buttons of a hit, and returns what is on the clipboard then. */
async function press(page: Page, name: string): Promise<string> {
  await page.goto('search/?q=不少于2个月');
  await hit(page)
    .getByRole('button', { name: `${name}: ${PLACE}` })
    .click();
  await expect(hit(page).getByRole('status')).toContainText('copied');
  return clipboard(page);
}

test('a hit is copied whole, cited and linked to where it is found', async ({ page }) => {
  const { zh } = sentence('tianjin-2018', '3.4');
  expect(await press(page, 'Copy')).toBe(zh);
  expect(await press(page, 'Link')).toMatch(/\/documents\/tianjin-2018\/#3\.4$/u);
  const cited = await press(page, 'Cite');
  expect(cited.split('\n')[0]).toBe(zh);
  expect(cited).toContain('provision 3');
  expect(cited).toMatch(/\/documents\/tianjin-2018\/#3\.4\.$/u);
});

test('what was pressed shows all that can be done with the hit, and keeps the focus there', async ({
  page,
}) => {
  await press(page, 'Cite');
  const again = hit(page).getByRole('button', { name: 'Copy with citation' });
  await expect(again).toBeFocused();
  await expect(hit(page).getByRole('button', { name: `Cite: ${PLACE}` })).toBeHidden();
  await hit(page).getByLabel('Form of citation').selectOption('GB/T 7714—2025');
  await again.click();
  await expect.poll(() => clipboard(page)).toContain('[EB/OL]');
  expect(await axeFaults(page)).toEqual([]);
});

test('in English the sentence of the translation is copied; a note is not quoted', async ({ page }) => {
  await page.goto('search/');
  await ask(page, '“field research”');
  const first = page.locator('[data-results] [data-place]').first();
  await first
    .getByRole('button', { name: /^Copy: / })
    .first()
    .click();
  await expect(first.getByRole('status')).toContainText('copied');
  expect(await clipboard(page)).toMatch(/field research/iu);
  await page.goto('search/?q=监督&kind=note');
  await answered(page);
  await expect(page.locator('[data-place]').first()).toBeVisible();
  await expect(page.locator('.hit-row button')).toHaveCount(0);
});

test('nothing of it is loaded before it is used', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('search/?q=不少于2个月');
  await answered(page);
  const isTool = (address: string) =>
    /(?:hit-tools|cite|pasted-quotation|quote-check)[^/]*\.js/u.test(address);
  expect(loaded.filter(isTool)).toEqual([]);
  await hit(page)
    .getByRole('button', { name: `Cite: ${PLACE}` })
    .click();
  await expect.poll(() => loaded.filter(isTool).length).toBeGreaterThan(0);
});

test.describe('where files do not come', () => {
  test.use({ breaksFiles: true });

  test('a hit whose tools cannot be loaded says so', async ({ page }) => {
    await page.route('**/hit-tools*', (route) => route.abort());
    await page.goto('search/?q=不少于2个月');
    await hit(page)
      .getByRole('button', { name: `Copy: ${PLACE}` })
      .click();
    await expect(hit(page).getByRole('status')).toContainText('This could not be loaded.');
  });
});
