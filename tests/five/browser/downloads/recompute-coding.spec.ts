import { CODINGS, codes, codesOf, documents, downloadedCsv, sum, THEMES } from './downloaded.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

type Row = (typeof codes)[number];

/** Krippendorff's alpha for values given by each of several readers, by the textbook's coincidence matrix. */
function alpha(
  units: readonly (readonly string[])[],
  apart = (a: string, b: string) => Number(a !== b),
): number {
  const values = [...new Set(units.flat())];
  const coincidences = values.map(() => values.map(() => 0));
  for (const unit of units) {
    for (const [i, a] of unit.entries()) {
      for (const [j, b] of unit.entries()) {
        const row = coincidences[values.indexOf(a)];
        if (i !== j && row) row[values.indexOf(b)] = (row[values.indexOf(b)] ?? 0) + 1 / (unit.length - 1);
      }
    }
  }
  const margins = coincidences.map(sum);
  const n = sum(margins);
  const weighed = (weight: (i: number, j: number) => number) =>
    sum(values.flatMap((a, i) => values.map((b, j) => weight(i, j) * apart(a, b))));
  const observed = weighed((i, j) => coincidences[i]?.[j] ?? 0);
  const expected = weighed((i, j) => (margins[i] ?? 0) * (margins[j] ?? 0)) / (n - 1);
  return expected === 0 ? NaN : 1 - observed / expected;
}

/** MASI: 1 less Jaccard’s index times 1, 2/3 where one set holds the other, or 1/3. */
function masi(a: string, b: string): number {
  const [one, other] = [a, b].map((each) => each.split(' ').filter((theme) => theme !== ''));
  if (one === undefined || other === undefined || a === b) return 0;
  const both = one.filter((theme) => other.includes(theme)).length;
  const all = new Set([...one, ...other]).size;
  return 1 - (both / all) * (both === Math.min(one.length, other.length) ? 2 / 3 : 1 / 3);
}

/** The values of some sentences at a level of agreement.csv: themes, or one theme against all others. */
function valuesOf(rows: readonly Row[], level: string, theme: string): string[][] {
  return rows.map((row) =>
    CODINGS.map((coding) => {
      const themes = (row[level === 'primary' ? coding : `${coding}_also`] ?? '').split(' ').sort();
      if (theme === 'all') return themes.join(' ');
      return themes.includes(theme) ? theme : 'other';
    }),
  );
}

test('agreement.csv follows from codes.csv, and the method page prints it', async ({ page }) => {
  const rows = downloadedCsv('agreement.csv');
  expect(rows).toHaveLength(2 * 2 * (1 + documents.length) + 2 * 7 + 2 * 6);
  for (const row of rows) {
    const { document = '', theme = '', level = '', settled = '' } = row;
    const own = (document === 'all' ? codes : codesOf(document)).filter(
      (each) => settled === 'with' || each['settled'] === '',
    );
    const values = valuesOf(own, level, theme);
    const measured = alpha(values, level === 'secondary' && theme === 'all' ? masi : undefined);
    expect([Number(row['sentences']), Number(row['codings'])]).toEqual([own.length, CODINGS.length]);
    expect(Number(row['agreed'])).toBe(values.filter((each) => new Set(each).size === 1).length);
    if (Number.isNaN(measured)) expect(row['alpha']).toBe('');
    else expect(Number(row['alpha'])).toBeCloseTo(measured, 5);
    if (row['low'] !== '') {
      expect(Number(row['low'])).toBeLessThanOrEqual(measured);
      expect(Number(row['high'])).toBeGreaterThanOrEqual(measured);
    }
  }
  await page.goto('method/');
  for (const [name, level] of [
    ['Primary theme', 'primary'],
    ['Secondary themes', 'secondary'],
  ] as const) {
    const printed = await page
      .getByRole('table', { name })
      .locator('tbody td:nth-child(4)')
      .allTextContents();
    expect(printed.map((text) => /^\s*[\d.]+/u.exec(text)?.[0].trim())).toEqual(
      rows
        .filter((row) => row['level'] === level && row['settled'] === 'with')
        .map((row) => Number(row['alpha']).toFixed(3)),
    );
  }
});

test('the α and the confusion of the words on the method page, from codes.csv', async ({ page }) => {
  const against = (theme: string, own: readonly [string, string][]) =>
    own.map(([a, b]): [string, string] => [a === theme ? theme : 'other', b === theme ? theme : 'other']);
  await page.goto('method/');
  const words = codes.map((row): [string, string] => [row['theme'] ?? '', row['words'] ?? '']);
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
