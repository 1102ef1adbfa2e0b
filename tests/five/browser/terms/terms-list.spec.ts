import type { TermsDataEntry } from '../../../../src/analysis/terms/term-counts.ts';
import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';
import { downloadedJson } from '../downloads/downloaded.ts';

const { documents } = builtCorpus();
const terms = downloadedJson('terms.json') as TermsDataEntry[];
const total = ({ counts }: TermsDataEntry) => Object.values(counts).reduce((sum, count) => sum + count, 0);
const rows = (page: Page) => page.locator('[data-terms] > tr:visible');

test('the table has every term with its figures, set phrases first, then what most documents use', async ({
  page,
}) => {
  await page.goto('terms/');
  const shown = await page.locator('[data-terms] > tr').evaluateAll((all) =>
    all.map((row) => ({
      id: row.querySelector('a')?.getAttribute('href')?.split('/').at(-2),
      cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
    })),
  );
  const byId = new Map(terms.map((term) => [term.id, term]));
  expect(shown.map(({ id }) => id).sort()).toEqual([...byId.keys()].sort());
  const ranks = shown.map(({ id = '', cells }) => {
    const term = byId.get(id);
    if (term === undefined) throw new Error(id);
    const counts = documents.map((document) => term.counts[document.id] ?? 0);
    const holders = counts.filter((count) => count > 0).length;
    if (holders === 1) {
      expect(cells, id).toEqual([expect.stringMatching(/^only \S+ \d{4}, /u)]);
    } else {
      expect(cells, id).toEqual([...counts, total(term)].map(String));
    }
    const kind = ['set-phrase', 'programme', 'rule', 'body', 'general'].indexOf(term.kind);
    return kind * 1e6 - holders * 1e4 - total(term);
  });
  expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
});

test('the list begins with 50 terms, and shows all when asked', async ({ page }) => {
  await page.goto('terms/');
  await expect(rows(page)).toHaveCount(50);
  await page.getByRole('button', { name: `Show all ${terms.length} terms` }).click();
  await expect(rows(page)).toHaveCount(terms.length);
  await expect(page.locator('[data-show-all]')).toBeHidden();
});

test('pinyin finds the same terms with and without spaces, and no English that only contains it', async ({
  page,
}) => {
  await page.goto('terms/');
  const find = page.locator('main').getByRole('searchbox', { name: /^Find/u });
  const found = page.locator('[data-terms] > tr:visible th a');
  for (const query of ['ren min', 'renmin']) {
    await find.fill(query);
    await expect(found.filter({ hasText: '以人民为中心' }).first()).toBeVisible();
    // “strength” and “minds” have both.
    await expect(found.filter({ hasText: '凝心聚力' })).toHaveCount(0);
  }
  await find.fill('ji lü');
  await expect(found.filter({ hasText: '政治纪律' }).first()).toBeVisible();
});

test('who shows all terms by keyboard goes on with the first that was hidden', async ({ page }) => {
  await page.goto('terms/');
  const button = page.getByRole('button', { name: /^Show all/u });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-terms] > tr').nth(50)).toBeFocused();
});
