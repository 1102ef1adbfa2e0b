import { readFileSync } from 'node:fs';
import { builtCorpus, DIST } from '../../../browser/built-site/built-site.ts';
import { openView } from '../../../browser/built-site/open-view.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

interface Topic {
  theme: string;
  id: string;
  answers: Record<string, string[]>;
  otherwise: Record<string, string[]>;
}

const corpus = builtCorpus();
const topics = JSON.parse(readFileSync(`${DIST}/data/topics.json`, 'utf8')) as Topic[];

for (const theme of [...new Set(topics.map((topic) => topic.theme))]) {
  test(`the page of ${theme} has a level row a topic, each cell with its sentences or its gap`, async ({
    page,
  }) => {
    await page.goto(`themes/${theme}/`);
    for (const { id, answers, otherwise } of topics.filter((topic) => topic.theme === theme)) {
      const cells = page.locator(`#${id} > .cells > *`);
      await expect(cells).toHaveCount(corpus.documents.length);
      const tops = await cells.evaluateAll((all) =>
        all.filter((cell) => cell.checkVisibility()).map((cell) => cell.getBoundingClientRect().top),
      );
      expect(tops).toHaveLength(4);
      expect(new Set(tops).size).toBe(1);
      for (const [index, document] of corpus.documents.entries()) {
        const ids = answers[document.id] ?? [];
        const cell = cells.nth(index);
        const links = await cell
          .locator('.sentence-link')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(links).toEqual(ids.map((sentence) => `/documents/${document.id}/#${sentence}`));
        await expect(cell.getByText('No sentence on this question')).toHaveCount(ids.length === 0 ? 1 : 0);
        const chapters = [...new Set(document.provisions.flatMap(({ chapter }) => chapter?.zh ?? []))];
        const texts = document.provisions.flatMap(({ id: provision, chapter, heading, sentences }) => [
          { id: `chapter-${chapters.indexOf(chapter?.zh ?? '') + 1}`, zh: chapter?.zh },
          { id: `${provision}.heading`, zh: heading?.zh },
          ...sentences,
        ]);
        for (const place of ids) {
          const text = cell.locator(`[data-sentence="${document.id}/${place}"]`);
          await expect(text).toContainText(texts.find((each) => each.id === place)?.zh ?? 'no such text');
          const marked = otherwise[document.id]?.includes(place) === true;
          await expect(text.locator('[data-otherwise]')).toHaveText(
            marked ? [/^(?:coded \S|heading$)/u] : [],
          );
        }
      }
    }
  });
}

test('summaries show names without what is claimed of them', async ({ page }) => {
  expect(JSON.stringify(topics)).not.toContain('](');
  for (const theme of new Set(topics.map((topic) => topic.theme))) {
    for (const folder of ['', 'zh/']) {
      await page.goto(`${folder}themes/${theme}/`);
      expect(await page.locator('main').innerText()).not.toContain('](');
    }
  }
});

test('a sentence of a row leads to its place in the document', async ({ page }) => {
  await page.goto('themes/pragmatism/#field-research');
  const link = page.locator('#field-research a[href="/documents/linzi-2022/#9.4"]');
  await link.click();
  await expect(page.locator('[id="9.4"]')).toBeInViewport();
});

test('documents and their order are chosen, kept in the address and restored', async ({ page }) => {
  await page.goto('themes/learning/');
  await openView(page);
  await page.getByRole('checkbox', { name: 'Binhai 2017' }).uncheck();
  await page.getByRole('button', { name: 'Move Linzi one place earlier' }).click();
  await page.getByRole('button', { name: 'Move Linzi one place earlier' }).click();
  await expect(page).toHaveURL(/docs=linzi-2022%2Chuzhou-2017%2Ctianjin-2018%2Cdongli-2022/u);
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  const shown = page.locator('.cells').first().locator('> :visible');
  await expect(shown).toHaveCount(4);
  expect(
    await shown.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['document'])),
  ).toEqual(['linzi-2022', 'huzhou-2017', 'tianjin-2018', 'dongli-2022']);
  await expect(page.locator('.column-heads > :visible').first()).toContainText('Linzi 2022');
  await openView(page);
  await expect(page.getByRole('checkbox', { name: 'Binhai 2017' })).not.toBeChecked();
});

test('columns have 280 px or more; what has no room is named, and a press shows it', async ({ page }) => {
  await page.goto('themes/learning/');
  const heads = page.locator('.column-heads > :visible');
  await expect(heads).toHaveCount(4);
  for (const head of await heads.all()) expect((await head.boundingBox())?.width).toBeGreaterThanOrEqual(280);
  await expect(page.getByText(/^Not shown:/u)).toContainText('Dongli 2022');
  await page.getByRole('button', { name: 'Show Dongli' }).press('Enter');
  await expect(heads.last()).toContainText('Dongli 2022');
  await expect(page.getByRole('button', { name: 'Show Linzi' })).toBeFocused();
  await expect(page).toHaveURL(/docs=.*tianjin-2018%2Cdongli-2022%2Clinzi-2022/u);
  await page.goto('themes/learning/?docs=linzi-2022,dongli-2022');
  await expect(page.getByText(/^Not shown:/u)).toBeHidden();
});

test('the index says for every question and document: a figure, a word, or nothing', async ({ page }) => {
  await page.goto('themes/pragmatism/');
  const index = page.getByRole('table', { name: 'Questions' });
  const own = topics.filter(({ theme }) => theme === 'pragmatism');
  for (const { id, answers } of own) {
    const row = index.getByRole('row').filter({ has: page.locator(`a[href="#${id}"]`) });
    const signs = await row.getByRole('img').evaluateAll((all) => all.map((each) => each.ariaLabel));
    expect(signs.map((sign) => sign !== 'silent')).toEqual(
      corpus.documents.map((document) => answers[document.id] !== undefined),
    );
  }
  await expect(index.getByRole('img', { name: 'gives a figure' })).not.toHaveCount(0);
  await index.getByRole('link').last().click();
  await expect(page.locator(`#${own.at(-1)?.id}`)).toBeInViewport();
});

test('with two documents left neither can be taken away', async ({ page }) => {
  await page.goto('themes/learning/?docs=linzi-2022,dongli-2022');
  await openView(page);
  await expect(page.getByRole('checkbox', { name: 'Linzi 2022' })).toBeDisabled();
  await expect(page.getByRole('checkbox', { name: 'Dongli 2022' })).toBeDisabled();
});

for (const [rows, label] of [
  ['answered', 'In every document chosen'],
  ['gaps', 'Missing from some'],
] as const) {
  test(`the rows “${label}” are those of the documents in view`, async ({ page }) => {
    const documents = ['linzi-2022', 'tianjin-2018'];
    await page.goto(`themes/loyalty/?docs=${documents.join()}`);
    await openView(page);
    await page.getByRole('radio', { name: label }).check();
    await expect(page).toHaveURL(new RegExp(`rows=${rows}`, 'u'));
    const expected = topics
      .filter((topic) => topic.theme === 'loyalty')
      .filter(({ answers }) => documents.every((id) => answers[id] !== undefined) === (rows === 'answered'))
      .map(({ id }) => id);
    const visible = await page.locator('[data-topic]:visible').evaluateAll((all) => all.map(({ id }) => id));
    expect(visible).toEqual(expected);
  });
}

test('a choice without a row says so', async ({ page }) => {
  await page.goto('themes/learning/?docs=linzi-2022,tianjin-2018&rows=gaps');
  await expect(page.getByRole('status')).toHaveText(
    'No question matches. Choose other questions or documents.',
  );
});

for (const query of ['docs=atlantis-2022', 'docs=linzi-2022,linzi-2022', 'rows=most']) {
  test(`a wrong address (${query}) says what was passed over and shows all there is`, async ({ page }) => {
    await page.goto(`themes/learning/?${query}`);
    await expect(page.getByRole('status')).toContainText('This link asks for something that is not here');
    await expect(page.locator('.cells').first().locator('> :not([hidden])')).toHaveCount(5);
  });
}

test.describe('with broken files', () => {
  test.use({ breaksFiles: true });

  test('an unknown theme is answered with ways on', async ({ page }) => {
    const response = await page.goto('themes/courage/');
    expect(response?.status()).toBe(404);
    await page.getByRole('main').getByRole('link', { name: 'Compare' }).click();
    await expect(page.getByRole('link', { name: 'By theme' })).toHaveAttribute('href', '/themes/');
  });
});
