import { readFileSync } from 'node:fs';
import type { ProvisionCounterparts } from '../../src/analysis/counterparts.ts';
import { builtCorpus, DIST } from './built-site.ts';
import { expect, test, type Page } from './site-test.ts';

const { documents } = builtCorpus();
const computed = JSON.parse(
  readFileSync(`${DIST}/data/counterparts.json`, 'utf8'),
) as ProvisionCounterparts[];
const pairs = documents.flatMap((own) =>
  documents.filter((other) => other !== own).map((other) => ({ own, other })),
);

const choice = (page: Page) => page.getByRole('combobox', { name: 'Beside the text' });
const status = (page: Page) => page.locator('beside-choice').getByRole('status');

/** What each provision of the page has beside it. */
function readBeside(page: Page) {
  return page.locator('.provision').evaluateAll((provisions) =>
    provisions.map((provision) => {
      const beside = provision.querySelector(':scope > .beside');
      const texts = (language: string) =>
        [...(beside?.querySelectorAll(`.text > [data-sentence] > .${language}`) ?? [])].map(
          ({ textContent }) => textContent,
        );
      return {
        id: provision.id,
        sentences: [...(beside?.querySelectorAll<HTMLElement>('.text > [data-sentence]') ?? [])].map(
          ({ dataset }) => dataset['sentence'],
        ),
        zh: texts('zh'),
        en: texts('en'),
        title: [...(beside?.querySelectorAll('.title > *') ?? [])].map(({ textContent }) => textContent),
        links: [...(beside?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
        gap: beside?.matches('.gap') === true ? beside.textContent : null,
        apart: (beside?.getBoundingClientRect().top ?? 0) - provision.getBoundingClientRect().top,
      };
    }),
  );
}

/** Ids that stand more than once on the page. */
function repeatedIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}

for (const { own, other } of pairs) {
  const names = { own: own.id, other: other.id };
  test(`beside each provision of ${names.own} stands its counterpart in ${names.other}, to the character`, async ({
    page,
  }) => {
    await page.goto(`documents/${own.id}/?beside=${other.id}`);
    await expect(page.locator('.beside')).toHaveCount(own.provisions.length);
    const shown = await readBeside(page);
    expect(shown.map(({ id }) => id)).toEqual(own.provisions.map(({ id }) => id));
    for (const [index, { id }] of own.provisions.entries()) {
      const found = computed
        .find((each) => each.document === own.id && each.provision === id)
        ?.counterparts.filter((each) => each.document === other.id);
      const [strongest, ...others] = found ?? [];
      const provision = other.provisions.find((each) => each.id === strongest?.provision);
      const beside = shown[index];
      expect(beside?.apart, id).toBeLessThanOrEqual(1);
      expect(beside?.apart, id).toBeGreaterThanOrEqual(-1);
      if (provision === undefined) {
        expect(beside?.gap, id).toMatch(/^No match found in [A-Z][a-z]+ 20\d\d$/u);
        expect(beside?.sentences).toEqual([]);
        continue;
      }
      expect(beside?.sentences, id).toEqual(provision.sentences.map((each) => `${other.id}/${each.id}`));
      expect(beside?.zh, id).toEqual(provision.sentences.map(({ zh }) => zh));
      expect(beside?.en, id).toEqual(provision.sentences.map(({ en }) => `${en} `));
      if (provision.heading !== null)
        expect(beside?.title, id).toEqual([provision.heading.zh, provision.heading.en]);
      expect(beside?.links, id).toEqual([
        `/documents/${other.id}/#${provision.id}`,
        `/compare/${own.id}/${other.id}/#${id}`,
        ...others.map((each) => `/documents/${other.id}/#${each.provision}`),
      ]);
    }
    expect(await repeatedIds(page)).toEqual([]);
  });
}

test('a reader chooses a document, reads on beside it, and puts it away again', async ({ page }) => {
  await page.goto('documents/linzi-2022/');
  const text = page.locator('.edition');
  const before = await text.innerHTML();
  await choice(page).selectOption('Tianjin 2018');
  await expect(status(page)).toHaveText('Tianjin 2018: a match for 18 of 19 provisions.');
  await expect(page).toHaveURL(/linzi-2022\/\?beside=tianjin-2018$/u);
  await expect(choice(page)).toBeFocused();
  const beside = page.getByRole('group', { name: 'Tianjin 2018 · III. Persist in relying only on facts' });
  await expect(beside.first()).toContainText('领导班子成员每年深入基层调研时间不少于2个月');
  await expect(beside.first()).toContainText('shall each year spend not less than 2 months');
  await expect(page.getByText('No match found in Tianjin 2018')).toHaveCount(1);
  await choice(page).selectOption('No other document');
  await expect(status(page)).toHaveText('This document is shown alone.');
  await expect(page).toHaveURL(/linzi-2022\/$/u);
  expect(await text.innerHTML()).toBe(before);
});

test('the counterpart closes and opens, and leads to its document and to the comparison', async ({
  page,
}) => {
  await page.goto('documents/linzi-2022/?beside=tianjin-2018');
  const beside = page.locator('[id="9"] > .beside');
  await expect(beside.locator('.text')).toBeVisible();
  await beside.locator(':scope > summary').click();
  await expect(beside.locator('.text')).toBeHidden();
  await beside.locator(':scope > summary').press('Enter');
  await beside.getByText('more matches in Tianjin 2018').click();
  await expect(beside.locator('li a').first()).toBeVisible();
  await beside.getByRole('link', { name: 'In the comparison' }).click();
  await expect(page).toHaveURL(/compare\/linzi-2022\/tianjin-2018\/#9$/u);
  await expect(page.locator('[id="9"] .heading').first()).toBeInViewport();
  await page.goBack();
  await expect(beside.locator('.text')).toBeVisible();
  await beside.getByRole('link', { name: 'In its document' }).click();
  await expect(page).toHaveURL(/documents\/tianjin-2018\/#3$/u);
});

test('the counterpart is in the language of the page’s texts', async ({ page }) => {
  await page.goto('documents/linzi-2022/?beside=tianjin-2018');
  const [zh, en] = ['zh', 'en'].map((each) => page.locator(`[id="9"] > .beside .text .${each}`).first());
  await expect(zh ?? page).toBeVisible();
  await expect(en ?? page).toBeVisible();
  await page.locator('[data-mode="zh"]').click();
  await expect(zh ?? page).toBeVisible();
  await expect(en ?? page).toBeHidden();
  await page.locator('[data-mode="en"]').click();
  await expect(zh ?? page).toBeHidden();
  await expect(en ?? page).toBeVisible();
  await expect(page).toHaveURL(/\?beside=tianjin-2018&text=en$/u);
});

test('the language link keeps the choice and the place, and the sentence is in view there too', async ({
  page,
}) => {
  await page.goto('documents/linzi-2022/?beside=tianjin-2018&text=zh#9.4');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/documents\/linzi-2022\/\?beside=tianjin-2018&text=zh#9\.4$/u);
  await expect(page.locator('beside-choice [role=status]')).toHaveText(
    '天津 2018：19 条中有 18 条找到对应条款。',
  );
  await expect(page.locator('[id="9.4"]')).toBeInViewport();
  await expect(page.getByText('天津 2018中未找到对应条款')).toHaveCount(1);
  await page.getByRole('link', { name: 'English' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[^h]\/documents\/linzi-2022\/\?beside=tianjin-2018&text=zh#9\.4$/u);
});

test('the language link of other pages keeps query and hash as well', async ({ page }) => {
  await page.goto('themes/pragmatism/?rows=gaps#field-research');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/themes\/pragmatism\/\?rows=gaps#field-research$/u);
});

test('the choice lasts when the page is loaded again; Back and Forward undo and redo it', async ({
  page,
}) => {
  await page.goto('documents/linzi-2022/');
  await choice(page).selectOption('Tianjin 2018');
  await expect(page.locator('.beside').first()).toBeVisible();
  await choice(page).selectOption('Dongli 2022');
  await expect(status(page)).toContainText('Dongli 2022');
  await page.reload();
  await expect(status(page)).toContainText('Dongli 2022');
  await expect(choice(page)).toHaveValue('dongli-2022');
  await page.goBack();
  await expect(status(page)).toContainText('Tianjin 2018');
  await expect(choice(page)).toHaveValue('tianjin-2018');
  await page.goBack();
  await expect(page.locator('.beside')).toHaveCount(0);
  await expect(choice(page)).toHaveValue('');
  await page.goForward();
  await expect(page.locator('[id="9"] > .beside')).toContainText('Tianjin 2018');
});

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('in the middle of the page the reader’s place stays where it is', async ({ page }) => {
      await page.goto('documents/linzi-2022/');
      const place = page.locator('[id="12.heading"]');
      const top = async () => (await place.boundingBox())?.y ?? 0;
      await place.evaluate((each) => {
        scrollTo({ top: each.getBoundingClientRect().top + scrollY - 120, behavior: 'instant' });
      });
      const before = await top();
      expect(Math.round(before)).toBe(120);
      await choice(page).selectOption('Tianjin 2018');
      await expect(page.locator('[id="12"] > .beside')).toBeAttached();
      await expect.poll(top).toBeCloseTo(before, 0);
      await choice(page).selectOption('Binhai 2017');
      await expect(page.locator('[id="12"] > .beside')).toContainText('Binhai 2017');
      await expect.poll(top).toBeCloseTo(before, 0);
      await choice(page).selectOption('No other document');
      await expect(page.locator('.beside')).toHaveCount(0);
      await expect.poll(top).toBeCloseTo(before, 0);
      await choice(page).selectOption('Dongli 2022');
      await expect(page.locator('[id="12"] > .beside')).toBeAttached();
      await page.goBack();
      await expect(page.locator('.beside')).toHaveCount(0);
      await expect(place).toBeInViewport();
    });

    test('an address with a choice and a sentence leads to the sentence', async ({ page }) => {
      await page.goto('documents/linzi-2022/?beside=tianjin-2018#9.4');
      await expect(page.locator('.beside').first()).toBeAttached();
      const { top, bar } = await page.evaluate(() => ({
        top: document.getElementById('9.4')?.getBoundingClientRect().top ?? 0,
        bar: document.querySelector('beside-choice')?.getBoundingClientRect().bottom ?? 0,
      }));
      expect(top).toBeGreaterThanOrEqual(bar);
      expect(top).toBeLessThan(bar + 60);
      // From there the bar of the choice leads on within the page.
      await page.evaluate(() => (location.hash = '#15'));
      await expect(page.locator('[id="15.heading"]')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.beside').first()).toBeAttached();
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the counterpart stands below its provision, and is put away with a tap', async ({ page }) => {
    await page.goto('documents/linzi-2022/');
    await choice(page).tap();
    await choice(page).selectOption('Dongli 2022');
    const provision = page.locator('[id="9"]');
    const beside = provision.locator(':scope > .beside');
    await expect(beside).toContainText('Dongli 2022 13.');
    const last = await provision.locator(':scope > p').last().boundingBox();
    const box = await beside.boundingBox();
    expect((box?.y ?? 0) - ((last?.y ?? 0) + (last?.height ?? 0))).toBeCloseTo(12, 0);
    await beside.locator(':scope > summary').tap();
    await expect(beside.locator('.text')).toBeHidden();
    expect((await page.locator('beside-choice').boundingBox())?.height).toBeLessThan(60);
  });
});

for (const width of [390, 768, 1024, 1440]) {
  test(`nothing scrolls sideways and no column is too narrow at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const text of ['zh', 'both', 'en']) {
      await page.goto(`documents/binhai-2017/?beside=linzi-2022&text=${text}`);
      await expect(page.locator('.beside').first()).toBeVisible();
      const measured = await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - innerWidth,
        widths: [...document.querySelectorAll('.provision > :is(p, .beside)')].map(
          (each) => each.getBoundingClientRect().width,
        ),
      }));
      expect(measured.overflow).toBeLessThanOrEqual(0);
      expect(Math.min(...measured.widths), text).toBeGreaterThanOrEqual(280);
    }
  });
}

for (const asked of ['atlantis-2020', 'TIANJIN-2018', '*', '"><img src=x>', '../corpus']) {
  test(`an address that asks for ${asked} is answered, and the page stays whole`, async ({ page }) => {
    await page.goto(`documents/linzi-2022/?beside=${encodeURIComponent(asked)}#9.4`);
    await expect(status(page)).toHaveText(
      `This address asks for “${asked}”, which this page does not have; choose from the list instead.`,
    );
    await expect(choice(page)).toHaveValue('');
    await expect(page.locator('.beside')).toHaveCount(0);
    await expect(page.locator('[id="9.4"]')).toBeInViewport();
    await choice(page).selectOption('Tianjin 2018');
    await expect(page.locator('[id="9"] > .beside')).toContainText('Tianjin 2018');
  });
}

test('an address that asks for the document itself is answered too', async ({ page }) => {
  await page.goto('documents/linzi-2022/?beside=linzi-2022');
  await expect(status(page)).toContainText('asks for this document beside itself');
  await expect(page.locator('.beside')).toHaveCount(0);
});

test('shared words are marked on both sides, those of the two documents alone', async ({ page }) => {
  await page.goto('documents/linzi-2022/?shared=1');
  await expect(page.locator('[id="9.4"] mark.shared')).toBeAttached();
  const all = await page.locator('.sentence mark.shared').count();
  await choice(page).selectOption('Tianjin 2018');
  const marks = page.locator('[id="9"] > .beside mark.shared', { hasText: '深入基层调研时间不少于2个月' });
  await expect(marks).toBeAttached();
  await expect(page.locator('[id="9.4"] mark.shared')).toContainText('深入基层调研时间不少于3个月');
  expect(await page.locator('.sentence mark.shared').count()).toBeLessThan(all);
  await marks.click();
  await expect(page.getByRole('dialog')).toContainText('Linzi 2022 9.4');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Mark shared wording' }).click();
  await expect(page.locator('mark.shared')).toHaveCount(0);
  await page.getByRole('button', { name: 'Mark shared wording' }).click();
  await expect(marks).toBeAttached();
  await choice(page).selectOption('No other document');
  await expect(page.locator('.sentence mark.shared')).toHaveCount(all);
});

test('terms are underlined in the counterpart as in the text', async ({ page }) => {
  await page.goto('documents/linzi-2022/?beside=tianjin-2018');
  await expect(page.locator('.beside').first()).toBeVisible();
  await page.getByRole('button', { name: 'Underline terms' }).click();
  await expect(page.locator('.beside .term').first()).toBeAttached();
});

test.describe('with broken files', () => {
  test.use({ breaksFiles: true });

  for (const [what, files] of [
    ['the document', '**/data/documents/tianjin-2018.json'],
    ['the script', '**/_astro/show-beside*.js'],
  ] as const) {
    test(`when ${what} cannot be loaded the page says so, stays whole, and tries again`, async ({ page }) => {
      await page.route(files, (route) => route.abort());
      await page.goto('documents/linzi-2022/');
      await choice(page).selectOption('Tianjin 2018');
      await expect(status(page)).toContainText('The other document could not be loaded');
      await expect(page.locator('.beside')).toHaveCount(0);
      await page.unroute(files);
      await page.locator('beside-choice').getByRole('button', { name: 'Try again' }).click();
      await expect(status(page)).toContainText('Tianjin 2018');
      await expect(page.locator('.beside').first()).toBeVisible();
      await expect(choice(page)).toBeFocused();
      await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
    });
  }

  test('a document that fails takes the one before it away; a choice made meanwhile wins', async ({
    page,
  }) => {
    await page.goto('documents/linzi-2022/?beside=dongli-2022');
    await expect(page.locator('.beside').first()).toBeVisible();
    await page.route('**/data/documents/tianjin-2018.json', (route) => route.fulfill({ status: 503 }));
    await choice(page).selectOption('Tianjin 2018');
    await expect(status(page)).toContainText('could not be loaded');
    await expect(page.locator('.beside')).toHaveCount(0);
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/data/documents/huzhou-2017.json', async (route) => {
      await held;
      await route.continue();
    });
    await choice(page).selectOption('Huzhou 2017');
    await expect(status(page)).toHaveText('Loading…');
    await choice(page).selectOption('Binhai 2017');
    await expect(status(page)).toContainText('Binhai 2017');
    const answered = page.waitForResponse('**/data/documents/huzhou-2017.json');
    release();
    await (await answered).finished();
    await choice(page).selectOption('No other document');
    await expect(page.locator('.beside')).toHaveCount(0);
    await expect(status(page)).toHaveText('This document is shown alone.');
  });
});

test.describe('where the page lists only some of the documents', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/documents/linzi-2022/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(
        /<option value="huzhou-2017">[^<]*<\/option>/u,
        '<option value="*">Another document…</option>',
      );
      await route.fulfill({ response, body });
    });
  });

  test('all are listed on request, and any is set beside the text', async ({ page }) => {
    await page.goto('documents/linzi-2022/');
    await expect(choice(page).locator('option')).toHaveCount(5);
    await choice(page).selectOption('Another document…');
    await expect(status(page)).toHaveText('The list now has four documents to choose from.');
    await expect(page).toHaveURL(/linzi-2022\/$/u);
    await choice(page).selectOption('Huzhou 2017');
    const link = page.locator('[id="9"] > .beside').getByRole('link', { name: 'In the comparison' });
    await expect(link).toHaveAttribute('href', '/compare/?a=linzi-2022&b=huzhou-2017#9');
  });

  test('an address may name any of them', async ({ page }) => {
    await page.goto('documents/linzi-2022/?beside=huzhou-2017');
    await expect(status(page)).toContainText('Huzhou 2017');
    await expect(choice(page)).toHaveValue('huzhou-2017');
    await page.goto('documents/linzi-2022/?beside=atlantis-2020');
    await expect(status(page)).toContainText('atlantis-2020');
  });
});

test('on paper the two stand side by side and the choice is left out', async ({ page }) => {
  await page.setViewportSize({ width: 660, height: 900 });
  await page.goto('documents/linzi-2022/?beside=tianjin-2018');
  await expect(page.locator('.beside').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('beside-choice')).toBeHidden();
  const beside = await readBeside(page);
  expect(beside.map(({ apart }) => Math.round(apart))).toEqual(beside.map(() => 0));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads to the comparison, at the same provision', async ({ page }) => {
    await page.goto('documents/linzi-2022/?beside=tianjin-2018#9');
    await expect(page.locator('beside-choice').getByRole('combobox')).toBeHidden();
    await page.locator('[id="9"] .elsewhere summary').click();
    await page.locator('[id="9"] .elsewhere').getByRole('link', { name: 'Tianjin 2018' }).click();
    await expect(page).toHaveURL(/compare\/linzi-2022\/tianjin-2018\/#9$/u);
    await page.goBack();
    await page.locator('beside-choice').getByRole('link', { name: 'Tianjin 2018' }).click();
    await expect(page).toHaveURL(/compare\/linzi-2022\/tianjin-2018\/$/u);
  });
});
