import { readFileSync } from 'node:fs';
import type { CommitmentsDataEntry } from '../../../../src/analysis/commitments/commitment-rows.ts';
import { builtCorpus, DIST } from '../../../browser/built-site/built-site.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';
import { downloadedCsv } from '../downloads/downloaded.ts';

const { documents } = builtCorpus();
const read = (file: string) => readFileSync(`${DIST}/data/${file}`, 'utf8');
const commitments = JSON.parse(read('commitments.json')) as CommitmentsDataEntry[];
const questions = JSON.parse(read('questions.json')) as {
  id: string;
  theme: string;
  mentions: Record<string, string[]>;
}[];
const rows = (page: Page) => page.locator('[data-question]:visible');
/** Opens every question. */
const open = (page: Page) =>
  page.locator('details[data-question]').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });

test('every quote stands in the text it names', () => {
  expect(commitments.length).toBeGreaterThan(120);
  for (const { id, document, provision, place, quote } of commitments) {
    const own = documents.find((each) => each.id === document);
    const within = own?.provisions.find((each) => each.id === provision);
    const texts = [
      { id: 'title', zh: own?.title.zh ?? '' },
      { id: `${provision}.heading`, zh: within?.heading?.zh ?? '' },
      ...(within?.sentences ?? []),
      ...(own?.blocks ?? []),
    ];
    const text = texts.find((each) => each.id === place)?.zh.replace(/\s/gu, '') ?? '';
    expect(text, id).toContain(quote);
  }
});

test('the table says what the JSON says', () => {
  const table = downloadedCsv('commitments.csv');
  const month = (date: string | null) => date?.replace(/^\d{4}-\d\d$/u, '$&-XX') ?? '';
  const flat = commitments.map(({ bound, duty, amount, strictness, checkable, from, by, ...entry }) => ({
    ...entry,
    strictness: strictness ?? '',
    checkable: checkable ? 'yes' : 'no',
    provision: `${entry.document}#${entry.provision}`,
    place: `${entry.document}#${entry.place}`,
    amount_en: amount?.en ?? '',
    amount_zh: amount?.zh ?? '',
    bound_en: bound.en,
    bound_zh: bound.zh,
    duty_en: duty.en,
    duty_zh: duty.zh,
    from: month(from),
    by: month(by),
  }));
  expect([...table].map((row) => ({ ...row }))).toEqual(flat);
});

for (const locale of ['en', 'zh'] as const) {
  test(`the page in ${locale} shows every commitment under its question and document, in the order of the data`, async ({
    page,
  }) => {
    await page.goto(locale === 'en' ? 'commitments/' : 'zh/commitments/');
    const shown = await page.locator('.commitments [data-commitment]').evaluateAll((all) =>
      all.map((each) => ({
        id: (each as HTMLElement).dataset['commitment'],
        question: each.closest('[data-question]')?.id,
        document: each.closest<HTMLElement>('[data-document]')?.dataset['document'],
        quote: each.querySelector('.quote.zh')?.textContent.trim(),
        en: each.querySelector('.quote.en')?.textContent.trim(),
        figure: each.querySelector('.figure')?.textContent ?? null,
        link: each.querySelector('a')?.getAttribute('href')?.split('/documents/')[1],
      })),
    );
    expect(shown).toEqual(
      commitments.map(({ id, question, document, place, quote, en, amount }) => ({
        id,
        question: `q-${question}`,
        document,
        quote,
        en,
        figure: amount?.[locale] ?? null,
        link: `${document}/#${place}`,
      })),
    );
  });
}

test('no figure given and not mentioned are told apart, in words and in form', async ({ page }) => {
  await page.goto('commitments/');
  for (const { id, mentions } of questions) {
    const states = await page
      .locator(`[id="q-${id}"] .cell`)
      .evaluateAll((all) =>
        all.map(({ classList, textContent }) => ({ state: classList.item(1), text: textContent })),
      );
    for (const [index, document] of documents.entries()) {
      const answers = commitments.some((each) => each.question === id && each.document === document.id);
      const wanted = answers ? 'answer' : mentions[document.id] === undefined ? 'silent' : 'no-figure';
      const { state, text } = states[index] ?? { state: '', text: '' };
      expect(state, `${id}, ${document.id}`).toBe(wanted);
      expect(text.includes('Mentioned without details')).toBe(wanted === 'no-figure');
      expect(text.includes('Not mentioned')).toBe(wanted === 'silent');
    }
  }
  const link = page.locator('.no-figure a').first();
  await open(page);
  await link.click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('hedges, bans, faults and what cannot be checked are marked in words, not by colour alone', async ({
  page,
}) => {
  await page.goto('commitments/');
  for (const [strictness, word] of [
    ['in-principle', 'in principle'],
    ['encouraged', 'encouraged'],
    ['ban', 'ban'],
  ] as const) {
    const count = commitments.filter((each) => each.strictness === strictness).length;
    expect(count).toBeGreaterThan(0);
    await expect(page.locator(`.strict.${strictness}`)).toHaveText(Array.from({ length: count }, () => word));
  }
  const faults = commitments.filter(({ kind }) => kind === 'fault');
  await expect(page.locator('.tags', { hasText: 'fault to be put right' })).toHaveCount(faults.length);
  const unchecked = commitments.filter(({ checkable }) => !checkable);
  await expect(page.locator('.uncheckable')).toHaveCount(unchecked.length);
  expect(Math.min(faults.length, unchecked.length)).toBeGreaterThan(0);
});

test('a quote leads to its sentence', async ({ page }) => {
  await page.goto('commitments/');
  await page.locator('summary', { hasText: 'How much time a year goes into field research?' }).click();
  const months = page.locator('[data-commitment]', { hasText: '每年深入基层调研时间不少于2个月' }).first();
  await months.getByRole('link').click();
  await expect(page.locator('.sentence:target .zh')).toContainText('每年深入基层调研时间不少于2个月');
});

test('questions are filtered by theme, document, kind, strictness, figure and check; the choice is in the address', async ({
  page,
}) => {
  await page.goto('commitments/');
  await page.locator('commitment-filter summary').click();
  await page.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('frequency');
  await page.getByRole('combobox', { name: 'Document', exact: true }).selectOption('linzi-2022');
  await expect(page).toHaveURL(/\?kind=frequency&doc=linzi-2022$/u);
  const asked = (test: (each: CommitmentsDataEntry) => boolean) =>
    new Set(commitments.filter(test).map(({ question }) => question)).size;
  const both = asked(({ kind, document }) => kind === 'frequency' && document === 'linzi-2022');
  await expect(rows(page)).toHaveCount(both);
  await expect(page.getByRole('status')).toHaveText(`${both} of ${questions.length} questions`);
  await page.goto('commitments/?theme=integrity&amount=figure');
  await expect(rows(page)).toHaveCount(
    asked(({ theme, amount }) => theme === 'integrity' && amount !== null),
  );
  await expect(page.getByRole('heading', { name: 'Loyalty' })).toBeHidden();
  await page.goto('zh/commitments/?strict=in-principle');
  await expect(rows(page)).toHaveCount(asked(({ strictness }) => strictness === 'in-principle'));
  await page.goto('commitments/?kind=mechanism&check=false');
  await expect(rows(page)).toHaveCount(asked(({ kind, checkable }) => kind === 'mechanism' && !checkable));
  await page.goto('commitments/?strict=perhaps&doc=atlantis-1999');
  await expect(rows(page)).toHaveCount(questions.length);
});

for (const width of [390, 1280]) {
  test(`nothing scrolls sideways at ${width} px; documents stand ${width === 390 ? 'one below the other' : 'level'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const address of ['commitments/', 'zh/commitments/']) {
      await page.goto(address);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
    await open(page);
    const tops = await page
      .locator('.cells')
      .first()
      .locator('> li')
      .evaluateAll((all) => all.map((cell) => Math.round(cell.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(width === 390 ? documents.length : 1);
  });
}

test('a print leaves out the controls, opens every question and keeps each answer whole', async ({
  page,
}) => {
  await page.goto('commitments/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('commitment-filter')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.commitment').last()).toBeVisible();
  await expect(page.locator('.commitment').first()).toHaveCSS('break-inside', 'avoid');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-question][open]')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every question is shown and the filter is not', async ({ page }) => {
    await page.goto('commitments/');
    await expect(rows(page)).toHaveCount(questions.length);
    await expect(page.locator('commitment-filter')).toBeHidden();
  });
});
