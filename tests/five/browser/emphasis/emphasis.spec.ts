import { type Locator } from '@playwright/test';
import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { CODINGS, downloadedCsv as csv, downloadedJson } from '../downloads/downloaded.ts';

const rows = csv('emphasis.csv');
const { documents } = builtCorpus();
const THEMES = ['loyalty', 'learning', 'pragmatism', 'rule-of-law', 'service', 'integrity', 'none'];
const UNITS = { characters: '', sentences: 'sentences/', provisions: 'provisions/' };
const whole = (share: string | undefined) => `${Math.round(Number(share) * 100)}%`;
const hrefs = (links: Locator) =>
  links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));

test('the shares of a document add to 100 % in every unit', () => {
  for (const { id } of documents) {
    for (const unit of Object.keys(UNITS)) {
      const own = rows.filter((row) => row.document === id && row.unit === unit);
      expect(own.map(({ theme }) => theme)).toEqual(THEMES);
      for (const column of ['share', ...CODINGS] as const) {
        expect(own.reduce((sum, row) => sum + Number(row[column]), 0)).toBeCloseTo(1, 5);
      }
    }
  }
});

for (const [unit, path] of Object.entries(UNITS)) {
  test(`the charts by ${unit} print the figures of the files, and their tables the same`, async ({
    page,
  }) => {
    await page.goto(`emphasis/${path}`);
    await page.locator('[data-take="shares"] summary').first().click();
    for (const theme of THEMES) {
      for (const { document = '', share } of rows.filter((row) => row.theme === theme && row.unit === unit)) {
        const mark = page.locator(`.share-drawing [data-name="${document} ${theme}"]`);
        await expect(mark.locator('.figure')).toHaveText(whole(share));
        await expect(mark.locator('.bar')).toHaveAttribute(
          'width',
          `${Math.round(Number(share) * 10_000) / 100}%`,
        );
      }
    }
    const table = page.locator('[data-take="shares"] table').first().locator('tbody tr');
    for (const [index, { id }] of documents.entries()) {
      const cells = await table.locator(`td:nth-child(${index + 2})`).allTextContents();
      const expected = rows
        .filter((row) => row.document === id && row.unit === unit)
        .map((row) => whole(row.share));
      expect(cells.map((cell) => /^\s*(\d+%)/u.exec(cell)?.[1])).toEqual(expected);
    }
    for (const { a = '', b = '', distance } of csv('distances.csv').filter((row) => row.unit === unit)) {
      const cell = page.locator(`[data-of="profile"] [data-name="${a} ${b}"] .figure`);
      await expect(cell).toHaveText(whole(String(1 - Number(distance))));
    }
  });
}

test('the other charts print the figures of their files', async ({ page }) => {
  await page.goto('emphasis/');
  for (const { a = '', b = '', wording } of csv('pairs.csv')) {
    await expect(page.locator(`[data-of="wording"] [data-name="${a} ${b}"] .figure`)).toHaveText(
      whole(wording),
    );
  }
  for (const { document = '', theme = '', share } of csv('shared.csv')) {
    if (theme === 'all' || theme === 'none') continue;
    await expect(page.locator(`.shared-drawing [data-name="${document} ${theme}"]`)).toHaveAccessibleName(
      new RegExp(`: ${whole(share)};`, 'u'),
    );
  }
  const terms = downloadedJson('terms.json') as { id: string; counts: Record<string, number> }[];
  const drawn = page.locator('.term-drawing .mark');
  for (const name of await drawn.evaluateAll((all) => all.map((each) => each.getAttribute('data-name')))) {
    const [id = '', document = ''] = name?.split(' ') ?? [];
    const count = terms.find((term) => term.id === id)?.counts[document] ?? 0;
    expect(count).toBeGreaterThan(0);
    await expect(page.locator(`.term-drawing [data-name="${name ?? ''}"]`)).toHaveAccessibleName(
      new RegExp(`: ${count === 1 ? 'once' : `${count} times`};`, 'u'),
    );
  }
  const amounts = new Map(
    csv('commitments.csv').map((row) => [`${row.question ?? ''} ${row.document ?? ''}`, row]),
  );
  expect(amounts.get('field-research tianjin-2018')?.['amount_en']).toBe('≥ 2 months a year');
  for (const mark of await page.locator('.figure-drawing .mark:has(.dot)').all()) {
    const name = (await mark.getAttribute('data-name')) ?? '';
    const told = await mark.locator('.figure').textContent();
    const own = csv('commitments.csv').filter(
      (row) => `${row.question ?? ''} ${row.document ?? ''}` === name,
    );
    expect(own.map((row) => row['amount_en'])).toContain(told?.trim());
  }
});

test('the range of every share over the three units stands in its table, closed until it is asked for', async ({
  page,
}) => {
  await page.goto('emphasis/');
  const table = page.locator('[data-units-of="shares"] tbody tr');
  await expect(table.first()).toBeHidden();
  await page.locator('[data-take="shares"] summary').first().click();
  await expect(table.first()).toBeVisible();
  for (const [index, { id }] of documents.entries()) {
    const cells = await table.locator(`td:nth-child(${index + 2})`).allTextContents();
    const expected = THEMES.map((theme) => {
      const own = rows.filter((row) => row.document === id && row.theme === theme);
      const [low, high] = [Math.min, Math.max].map((end) =>
        whole(String(end(...own.map((row) => Number(row.share))))),
      );
      return low === high ? low : `${low} to ${high}`;
    });
    expect(cells.map((cell) => /^\s*(\d+%(?: to \d+%)?)/u.exec(cell)?.[1])).toEqual(expected);
  }
});

test('every mark of a share leads to exactly the sentences it counts', async ({ page }) => {
  await page.goto('emphasis/');
  const links = await hrefs(page.locator('.share-drawing .mark'));
  expect(links).toHaveLength(documents.length * THEMES.length);
  for (const { id, provisions } of documents) {
    const sentences = provisions.flatMap((provision) => provision.sentences);
    await page.goto(`emphasis/counted/${id}/`);
    for (const theme of THEMES) {
      expect(links).toContain(`/emphasis/counted/${id}/#${theme}`);
      const section = page.locator(`[id="${theme}"]`);
      const listed = section.locator('ol > li');
      const own = sentences.filter((sentence) => sentence.theme === theme);
      expect(await hrefs(listed.locator('> a'))).toEqual(own.map((each) => `/documents/${id}/#${each.id}`));
      const counted = await listed.evaluateAll((all) =>
        all.map((each) => [each.dataset['characters'], each.dataset['shared']].map(Number)),
      );
      const figure = rows.find(
        (row) => row.document === id && row.theme === theme && row.unit === 'characters',
      );
      expect(counted.reduce((sum, [characters = 0]) => sum + characters, 0)).toBe(Number(figure?.characters));
      const shared = csv('shared.csv').find((row) => row.document === id && row.theme === theme);
      expect(counted.reduce((sum, [, each = 0]) => sum + each, 0)).toBe(Number(shared?.shared));
      const provisionShare = rows.find(
        (row) => row.document === id && row.theme === theme && row.unit === 'provisions',
      );
      expect((await section.locator('[data-provisions] a').count()) / provisions.length).toBeCloseTo(
        Number(provisionShare?.share),
        6,
      );
    }
  }
});

test('a mark is followed to its list by keyboard, and the list has as many sentences as the table says', async ({
  page,
}) => {
  await page.goto('emphasis/');
  await page.locator('.share-drawing [data-name="linzi-2022 service"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/emphasis\/counted\/linzi-2022\/#service$/u);
  const section = page.locator('[id="service"]');
  await expect(section).toBeInViewport();
  const count = Number(
    /^\s*(\d+) sentences/u.exec((await section.locator('[data-sum]').textContent()) ?? '')?.[1],
  );
  expect(count).toBeGreaterThan(0);
  await expect(section.locator('ol > li')).toHaveCount(count);
});

test('the lists have the distances of profiles, the terms and the commitments', async ({ page }) => {
  await page.goto('emphasis/counted/linzi-2022/');
  for (const { distance, b } of csv('distances.csv').filter(
    (row) => row.unit === 'characters' && row.a === 'linzi-2022',
  )) {
    await expect(page.locator(`[id="beside-${b ?? ''}"] [data-half="characters"]`)).toContainText(
      whole(distance),
    );
  }
  const rate = (measure: string) =>
    csv('rates.csv').find((row) => row.document === 'linzi-2022' && row.measure === measure);
  const counts = await page
    .locator('#terms [data-count]')
    .evaluateAll((all) => all.map((each) => Number(each.dataset['count'])));
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(Number(rate('terms')?.count));
  await expect(page.locator('#commitments ol > li')).toHaveCount(Number(rate('commitments')?.count));
});

test('each document has a bar for every sentence, which leads to it', async ({ page }) => {
  await page.goto('emphasis/');
  const sentences = documents.flatMap(({ id, provisions }) =>
    provisions.flatMap((provision) => provision.sentences.map((each) => `/documents/${id}/#${each.id}`)),
  );
  expect(await hrefs(page.locator('.position-drawing .mark'))).toEqual(sentences);
});

test('the home page’s matrix shows the same shares once it is opened', async ({ page }) => {
  await page.goto('');
  await page.getByText('How much of each document goes to each theme', { exact: true }).click();
  await expect(page.locator('table')).toBeVisible();
  for (const [index, { id }] of documents.entries()) {
    const cells = await page.locator(`table tbody tr td:nth-child(${index + 2})`).allTextContents();
    const expected = rows
      .filter((row) => row.document === id && row.unit === 'characters')
      .map((row) => whole(row.share));
    expect(cells.map((cell) => cell.trim())).toEqual(expected);
  }
});
