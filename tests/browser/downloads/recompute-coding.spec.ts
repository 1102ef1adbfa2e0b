import { codes, codesOf, documents, downloadedCsv, sum, THEMES } from './downloaded.ts';
import { expect, test } from '../built-site/site-test.ts';

/** Krippendorff's alpha for two coders and nominal values, by the textbook's coincidence matrix. */
function alpha(pairs: readonly [string, string][]): number {
  const values = [...new Set(pairs.flat())];
  const coincidences = values.map((a) =>
    values.map((b) => sum(pairs.map(([x, y]) => Number(x === a && y === b) + Number(y === a && x === b)))),
  );
  const margins = coincidences.map(sum);
  const n = sum(margins);
  const observed = sum(coincidences.map((row, index) => sum(row) - (row[index] ?? 0)));
  const expected = sum(margins.map((margin) => margin * (n - margin))) / (n - 1);
  return 1 - observed / expected;
}

test('the α of the method page, of the two codings and of the words, from codes.csv', async ({ page }) => {
  const pairs = (own: readonly (typeof codes)[number][], a: string, b: string) =>
    own.map((row): [string, string] => [row[a] ?? '', row[b] ?? '']);
  const against = (theme: string, own: readonly [string, string][]) =>
    own.map(([a, b]): [string, string] => [a === theme ? theme : 'other', b === theme ? theme : 'other']);
  await page.goto('method/');
  const column = (heading: string) =>
    page.locator(`h3#${heading} ~ :has(table)`).first().locator('tbody tr td:last-child').allTextContents();
  const both = pairs(codes, 'first', 'second');
  expect((await column('agreement')).map((text) => text.trim())).toEqual([
    alpha(both).toFixed(3),
    ...documents.map(({ id }) => alpha(pairs(codesOf(id), 'first', 'second')).toFixed(3)),
    ...THEMES.map((theme) => alpha(against(theme, both)).toFixed(3)),
  ]);
  const words = pairs(codes, 'theme', 'words');
  await expect(page.getByText('Krippendorff’s α of the two ways')).toContainText(alpha(words).toFixed(3));
  const confusion = await page
    .getByRole('table', { name: 'Confusion table' })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())),
    );
  expect(confusion).toEqual(
    THEMES.map((theme) => [
      ...THEMES.map((byWords) => String(words.filter(([a, b]) => a === theme && b === byWords).length)),
      alpha(against(theme, words)).toFixed(3),
    ]),
  );
});

test('the theme by words of codes.csv follows from words.csv', () => {
  const lists = downloadedCsv('words.csv');
  const longest = [...lists].sort((a, b) => (b['word']?.length ?? 0) - (a['word']?.length ?? 0));
  const texts = new Map(
    documents.flatMap(({ id, provisions }) =>
      provisions.flatMap(({ sentences }) => sentences.map((each) => [`${id} ${each.id}`, each.zh])),
    ),
  );
  for (const row of codes) {
    const text = texts.get(`${row['document'] ?? ''} ${row['sentence'] ?? ''}`) ?? '';
    const covered = new Map<string, number>();
    for (let at = 0; at < text.length;) {
      const found = longest.find(({ word = '' }) => text.startsWith(word, at));
      const { theme = '', word = '' } = found ?? {};
      if (found !== undefined) covered.set(theme, (covered.get(theme) ?? 0) + word.length);
      at += found === undefined ? 1 : word.length;
    }
    const most = Math.max(0, ...covered.values());
    const best = most === 0 ? 'none' : THEMES.find((theme) => covered.get(theme) === most);
    expect(`${row['sentence'] ?? ''} ${row['words'] ?? ''}`).toBe(`${row['sentence'] ?? ''} ${best ?? ''}`);
  }
});
