import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { downloadedCsv as csv } from '../downloads/downloaded.ts';

const { documents } = builtCorpus();
const shareOf = (document: string, theme: string) => {
  const row = csv('emphasis.csv').find(
    (each) => each.document === document && each.theme === theme && each.unit === 'characters',
  );
  return `${Math.round(Number(row?.share) * 100)}%`;
};

for (const locale of ['', 'zh/']) {
  test(`three findings are said with the figures of the files and drawn for every document: /${locale}`, async ({
    page,
  }) => {
    await page.goto(locale);
    const findings = page.locator('main section[aria-labelledby^="finding-"]');
    await expect(findings).toHaveCount(3);
    for (const index of [0, 1, 2]) {
      await expect(findings.nth(index).locator('.drawing text.name')).toHaveCount(documents.length);
    }
    const sentences = await findings.getByRole('heading').allTextContents();
    expect(sentences.join(' ')).not.toMatch(/[{}]/u);
    for (const document of ['huzhou-2017', 'binhai-2017']) {
      expect(sentences[0]).toContain(shareOf(document, 'pragmatism'));
    }
    const learning = shareOf('linzi-2022', 'learning');
    await expect(findings.first().getByRole('img')).toHaveAccessibleName(
      new RegExp(`(?:Linzi|临淄) 2022.*(?:Learning |学习)${learning}`, 'u'),
    );
  });
}

test('each finding leads to where it can be checked', async ({ page }) => {
  for (const [finding, place] of [
    ['getting-things-done', 'h1'],
    ['field-research', '#q-field-research'],
    ['loyalty-first', 'h1'],
  ] as const) {
    await page.goto('');
    await page.locator(`section[aria-labelledby="finding-${finding}"] a`).click();
    await expect(page.locator(place)).toBeInViewport();
  }
});

test('what is compared and the first graphic stand on the first screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'What five Chinese governments required',
  );
  const graphic = await page.locator('main svg').first().boundingBox();
  expect(graphic?.y).toBeLessThanOrEqual(480);
});
