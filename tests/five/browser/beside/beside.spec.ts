import { readFileSync } from 'node:fs';
import type { ProvisionCounterparts } from '../../../../src/analysis/counterparts/counterparts.ts';
import { builtCorpus, DIST } from '../../../browser/built-site/built-site.ts';
import { choice, readBeside, status } from './beside-page.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

const { documents } = builtCorpus();
const computed = JSON.parse(
  readFileSync(`${DIST}/data/counterparts.json`, 'utf8'),
) as ProvisionCounterparts[];
const pairs = documents.flatMap((own) =>
  documents.filter((other) => other !== own).map((other) => ({ own, other })),
);

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
  await choice(page).focus();
  await choice(page).selectOption('Tianjin 2018');
  await expect(status(page)).toHaveText('Tianjin 2018: a match for 18 of 18 provisions.');
  await expect(page).toHaveURL(/linzi-2022\/\?beside=tianjin-2018$/u);
  await expect(choice(page)).toBeFocused();
  const beside = page.getByRole('group', { name: 'Tianjin 2018 · III. Persist in relying only on facts' });
  await expect(beside.first()).toContainText('领导班子成员每年深入基层调研时间不少于2个月');
  await expect(beside.first()).toContainText('are to spend not less than 2 months each year');
  await expect(page.locator('.beside').getByText('same part of the document').first()).toBeVisible();
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
  await beside.getByText('1 more match in Tianjin 2018').click();
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
  const text = page.locator('[id="9"] > .beside .text');
  const [zh, en] = [text.locator('.zh').first(), text.locator('.en').first()];
  await expect(zh).toBeVisible();
  await expect(en).toBeVisible();
  await page.locator('[data-mode="zh"]').click();
  await expect(zh).toBeVisible();
  await expect(en).toBeHidden();
  await page.locator('[data-mode="en"]').click();
  await expect(zh).toBeHidden();
  await expect(en).toBeVisible();
  await expect(page).toHaveURL(/\?beside=tianjin-2018&text=en$/u);
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
