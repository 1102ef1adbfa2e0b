import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtCorpus, DIST } from './built-site.ts';

interface Topic {
  theme: string;
  id: string;
  answers: Record<string, string[]>;
}

const corpus = builtCorpus();
const topics = JSON.parse(readFileSync(`${DIST}/data/topics.json`, 'utf8')) as Topic[];

for (const theme of [...new Set(topics.map((topic) => topic.theme))]) {
  test(`the page of ${theme} has a level row a topic, each cell with its sentences or its gap`, async ({
    page,
  }) => {
    await page.goto(`themes/${theme}/`);
    for (const { id, answers } of topics.filter((topic) => topic.theme === theme)) {
      const cells = page.locator(`#${id} > .cells > *`);
      await expect(cells).toHaveCount(corpus.documents.length);
      const tops = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(1);
      for (const [index, document] of corpus.documents.entries()) {
        const ids = answers[document.id] ?? [];
        const cell = cells.nth(index);
        const links = await cell
          .locator('.sentence-link')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(links).toEqual(ids.map((sentence) => `/documents/${document.id}/#${sentence}`));
        await expect(cell.getByText('No sentence on this topic')).toHaveCount(ids.length === 0 ? 1 : 0);
        const sentences = document.provisions.flatMap((provision) => provision.sentences);
        for (const sentence of ids) {
          await expect(cell).toContainText(
            sentences.find((each) => each.id === sentence)?.zh ?? 'no such sentence',
          );
        }
      }
    }
  });
}

test('a sentence of a row leads to its place in the document', async ({ page }) => {
  await page.goto('themes/pragmatism/#field-research');
  const link = page.locator('#field-research a[href="/documents/linzi-2022/#9.4"]');
  await link.click();
  await expect(page.locator('[id="9.4"]')).toBeInViewport();
});

test('on a phone the cells of a row stand one below the other, each under its document’s name', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('themes/learning/');
  const cells = page.locator('section[id]').first().locator('.cells > *');
  const tops = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
  expect([...tops].sort((a, b) => a - b)).toEqual(tops);
  expect(new Set(tops).size).toBe(5);
  await expect(cells.first().getByRole('heading', { name: 'Binhai 2017' })).toBeVisible();
});
