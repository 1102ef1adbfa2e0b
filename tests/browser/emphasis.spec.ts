import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, test } from '@playwright/test';
import { builtCorpus, DIST } from './built-site.ts';

const rows = csvParse(readFileSync(`${DIST}/data/emphasis.csv`, 'utf8'));
const { documents } = builtCorpus();

test('emphasis.csv can be recomputed from corpus.json', () => {
  for (const { id, provisions } of documents) {
    const sentences = provisions.flatMap((provision) => provision.sentences);
    const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
    const total = sentences.reduce((sum, { zh }) => sum + han(zh), 0);
    for (const row of rows.filter((each) => each.document === id && each.unit === 'characters')) {
      const own = sentences
        .filter(({ theme }) => theme === row.theme)
        .reduce((sum, { zh }) => sum + han(zh), 0);
      expect(Number(row.characters)).toBe(own);
      expect(Number(row.share)).toBeCloseTo(own / total, 6);
      expect(Number(row.low)).toBeLessThanOrEqual(Number(row.share));
      expect(Number(row.high)).toBeGreaterThanOrEqual(Number(row.share));
    }
  }
});

test('the table of the charts shows the numbers of the file', async ({ page }) => {
  await page.goto('emphasis/');
  await page.getByText('The same numbers as a table').click();
  for (const [index, { id }] of documents.entries()) {
    const cells = await page.locator(`table tbody tr td:nth-child(${index + 2})`).allTextContents();
    const expected = rows
      .filter((row) => row.document === id && row.unit === 'characters')
      .map((row) => `${Math.round(Number(row.share) * 100)}%`);
    expect(cells.map((cell) => /^\s*(\d+%)/u.exec(cell)?.[1])).toEqual(expected);
  }
});

test('each strip has a bar for every sentence, and a bar leads to its sentence', async ({ page }) => {
  await page.goto('emphasis/');
  for (const { id, provisions } of documents) {
    const links = await page
      .locator(`#strip-${id} .strip-link`)
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    const sentences = provisions.flatMap((provision) => provision.sentences);
    expect(links).toEqual(sentences.map((sentence) => `/documents/${id}/#${sentence.id}`));
  }
  await page.locator('#strip-huzhou-2017 .strip-link').nth(2).click();
  await expect(page.locator('[id="preamble.3"]')).toBeInViewport();
});

test('the home page’s matrix shows the same shares', async ({ page }) => {
  await page.goto('');
  for (const [index, { id }] of documents.entries()) {
    const cells = await page.locator(`table tbody tr td:nth-child(${index + 2})`).allTextContents();
    const expected = rows
      .filter((row) => row.document === id && row.unit === 'characters')
      .map((row) => `${Math.round(Number(row.share) * 100)}%`);
    expect(cells.map((cell) => cell.trim())).toEqual(expected);
  }
});
