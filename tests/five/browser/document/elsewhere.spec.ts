import { readFileSync } from 'node:fs';
import type { ProvisionCounterparts } from '../../../../src/analysis/counterparts/counterparts.ts';
import { builtCorpus, DIST } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

const { documents } = builtCorpus();
const computed = JSON.parse(
  readFileSync(`${DIST}/data/counterparts.json`, 'utf8'),
) as ProvisionCounterparts[];

test('the reading page says beside each provision what the others have, without leaving it', async ({
  page,
}) => {
  for (const { id, provisions } of documents) {
    await page.goto(`documents/${id}/`);
    const details = page.locator('.provision > details.elsewhere');
    await expect(details).toHaveCount(provisions.length);
    const links = await details.evaluateAll((all) =>
      all.map((each) => [...each.querySelectorAll('a')].map((link) => link.getAttribute('href'))),
    );
    for (const [index, provision] of provisions.entries()) {
      const own = computed.find((each) => each.document === id && each.provision === provision.id);
      const expected = documents.flatMap((other) => {
        const found = own?.counterparts.filter(({ document }) => document === other.id) ?? [];
        const row = `/compare/${id}/${other.id}/#${provision.id}`;
        const places = found.slice(0, 2).map((each) => `/documents/${other.id}/#${each.provision}`);
        return found.length === 0 ? [] : [row, ...places];
      });
      expect(links[index], `${id} ${provision.id}`).toEqual(expected);
    }
  }
});

test('“Elsewhere on this” opens in place, leads to the row, and names the silent documents', async ({
  page,
}) => {
  await page.goto('documents/linzi-2022/');
  const details = page.locator('[id="2"] details.elsewhere');
  await details.getByText('Elsewhere on this').click();
  await expect(details.getByText('No match found in Binhai 2017')).toBeVisible();
  await expect(details).toContainText('15. Create an atmosphere of forging ahead together.');
  await details.getByRole('link', { name: 'Dongli 2022' }).click();
  await expect(page).toHaveURL(/compare\/linzi-2022\/dongli-2022\/#2$/u);
  await expect(page.locator('[id="2"] .heading').first()).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('“Elsewhere on this” opens as well', async ({ page }) => {
    await page.goto('documents/linzi-2022/');
    await page.locator('[id="9"] details.elsewhere summary').click();
    await expect(page.locator('[id="9"] details.elsewhere a').first()).toBeVisible();
  });
});
