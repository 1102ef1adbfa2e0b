import type { CommitmentsDataEntry } from '../../../../src/analysis/commitments/commitment-rows.ts';
import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { downloadedJson } from '../downloads/downloaded.ts';

const { documents } = builtCorpus();
const commitments = downloadedJson('commitments.json') as CommitmentsDataEntry[];
const questions = downloadedJson('questions.json') as { id: string; mentions: Record<string, string[]> }[];

test('the matrix shows each document’s figures in its cells, and signs where it has none', async ({
  page,
}) => {
  await page.goto('commitments/');
  for (const { id, mentions } of questions) {
    const cells = await page.locator(`[id="q-${id}"] .glance`).allTextContents();
    for (const [index, document] of documents.entries()) {
      const answers = commitments.filter((each) => each.question === id && each.document === document.id);
      const figures = [...new Set(answers.flatMap(({ amount }) => (amount === null ? [] : amount.en)))];
      const cell = cells[index] ?? '';
      for (const figure of figures.slice(0, 2)) expect(cell, `${id}, ${document.id}`).toContain(figure);
      const isSilent = answers.length === 0 && mentions[document.id] === undefined;
      expect(cell.includes('silent'), `${id}, ${document.id}`).toBe(isSilent);
      if (figures.length === 0 && answers.length > 0) expect(cell).toMatch(/[●△○]/u);
      if (answers.some(({ kind }) => kind === 'fault') && answers.every(({ kind }) => kind === 'fault'))
        expect(cell).toContain('△');
    }
  }
});

test('a question is closed until it is opened, named by the address or among few that are chosen', async ({
  page,
}) => {
  await page.goto('commitments/');
  await expect(page.locator('[data-question][open]')).toHaveCount(0);
  await page.goto('method/');
  await page.goto('commitments/#q-own-example');
  await expect(page.locator('[data-question][open]')).toHaveCount(1);
  await expect(page.locator('[id="q-own-example"] .commitment').first()).toBeVisible();
  await page.goto('commitments/?kind=frequency&doc=linzi-2022&theme=learning');
  const chosen = page.locator('[data-question]:visible');
  expect(await chosen.count()).toBeGreaterThan(0);
  await expect(page.locator('[data-question][open]')).toHaveCount(await chosen.count());
});

for (const [width, height, top] of [
  [390, 844, 300],
  [1440, 900, 280],
] as const) {
  test(`at ${width} px the matrix begins within ${top} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of ['commitments/', 'zh/commitments/']) {
      await page.goto(address);
      const first = await page.locator('[data-question]').first().boundingBox();
      expect(first?.y, address).toBeLessThanOrEqual(top);
      if (width > 390) continue;
      const length = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
      expect(length, address).toBeLessThanOrEqual(12);
    }
  });
}

test('the language of the quotes is chosen as on every other page', async ({ page }) => {
  await page.goto('commitments/?text=en');
  await page.locator('[data-question] > summary').first().click();
  await expect(page.locator('.quote.zh').first()).toBeHidden();
  await expect(page.locator('.quote.en').first()).toBeVisible();
});
