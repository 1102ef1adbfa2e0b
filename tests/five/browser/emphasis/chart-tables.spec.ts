import { readFileSync } from 'node:fs';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { downloadedCsv as csv } from '../downloads/downloaded.ts';
import { takenAway } from './taken-away.ts';

const THEMES = ['loyalty', 'learning', 'pragmatism', 'rule-of-law', 'service', 'integrity', 'none'];
const whole = (value: string | undefined) => `${Math.round(Number(value) * 100)}%`;

test('a table, its CSV and the citation say the unit and the coding that are chosen', async ({ page }) => {
  await page.goto('emphasis/');
  await page.locator('[data-units]').getByRole('link', { name: 'Sentences' }).click();
  await page.locator('select[name="coding"]').selectOption('third');
  await expect(page.locator('#shares-how')).toHaveText(/Counted by sentences\. Coding: Third\.$/u);
  await expect(page.locator('#positions-how')).toHaveText(/Coding: Third\.$/u);
  const file = await takenAway(page, 'shares', 'Table', 'Save as CSV');
  expect(file.suggestedFilename()).toBe('duidu-shares-sentences-third-en.csv');
  const lines = readFileSync(await file.path(), 'utf8')
    .replace('\uFEFF', '')
    .split('\n');
  expect(lines[0]).toBe('theme,document,measure,figure,low,high,said,unit,coding,version,address');
  const rows = csv('emphasis.csv').filter(({ unit }) => unit === 'sentences');
  const taken = lines.slice(1).map((line) => line.split(','));
  expect(
    taken.map(([theme, document, measure, figure, low, high]) =>
      [theme, document, measure, figure, low, high].join(),
    ),
  ).toEqual(
    THEMES.flatMap((theme) =>
      rows
        .filter((row) => row['theme'] === theme)
        .map((row) => [theme, row['document'], 'share', row['third'], row['low'], row['high']].join()),
    ),
  );
  const address = /^sentences,third,\d+\.\d+\.\d+,http:.*\/emphasis\/sentences\/\?coding=third#shares$/u;
  for (const cells of taken) expect(cells.slice(7).join()).toMatch(address);
  const take = page.locator('[data-take="shares"]');
  await take.getByText('Cite', { exact: true }).click();
  await expect(take.locator('[data-cited]')).toHaveText(
    /theme\? Counted by sentences\. Coding: Third\.” Duidu, .*\/emphasis\/sentences\/\?coding=third#shares$/u,
  );
  await take.getByText('Embed', { exact: true }).click();
  const code = take.locator('[data-embed]');
  await expect(code).toContainText('embed/shares/?coding=third&amp;unit=sentences"');
  // The headline holds of characters by the published coding alone.
  await expect(code).toContainText(' title="How much of each document goes to each theme?"');
  const unchanged = page.locator('[data-take="shared"]');
  await unchanged.getByText('Cite', { exact: true }).click();
  await expect(unchanged.locator('[data-cited]')).not.toContainText('coding=');
  await page.goto('embed/shares/?coding=third&unit=sentences');
  const [linzi] = rows.filter((row) => row['theme'] === 'loyalty' && row['document'] === 'linzi-2022');
  await expect(page.locator('[data-name="linzi-2022 loyalty"] .figure')).toHaveText(whole(linzi?.['third']));
});

test('every chart gives its figures as plain numbers, as they are published', async ({ page }) => {
  await page.goto('zh/emphasis/');
  const table = async (chart: string) => {
    const file = await takenAway(page, chart, '表格', '存为 CSV');
    const [, ...lines] = readFileSync(await file.path(), 'utf8').split('\n');
    return lines.map((line) => line.split(','));
  };
  const pairs = await table('distances');
  for (const { a, b, themes, low, high, wording } of csv('pairs.csv')) {
    const own = pairs.filter(([first, second]) => first === a && second === b);
    expect(own.map((cells) => cells.slice(2, 6).join()).sort()).toEqual([
      `themes,${[themes, low, high].join()}`,
      `wording,${wording ?? ''},,`,
    ]);
  }
  const shared = await table('shared');
  for (const { document, theme, share } of csv('shared.csv')) {
    const [own] = shared.filter(([first, second]) => first === theme && second === document);
    expect(own?.slice(2, 4)).toEqual(share === '' ? ['', ''] : ['shared', share]);
  }
  const figures = await table('figures');
  const [tianjin] = figures.filter(
    ([first, second]) => first === 'field-research' && second === 'tianjin-2018',
  );
  expect(tianjin?.slice(2, 4)).toEqual(['number', '2']);
  const terms = await table('terms');
  const [binhai] = terms.filter(([first, second]) => first === 'si-ge-yi-shi' && second === 'binhai-2017');
  expect(binhai?.slice(2, 4)).toEqual(['count', '4']);
});
