import type { CommitmentsDataEntry } from '../../../../src/analysis/commitments/commitment-rows.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { downloadedJson } from '../downloads/downloaded.ts';

const commitments = downloadedJson('commitments.json') as CommitmentsDataEntry[];

test('the dates of Binhai’s campaign are drawn and listed, each mark leading to its sentence', async ({
  page,
}) => {
  await page.goto('commitments/');
  const dated = commitments.filter(
    ({ document, kind, from, by }) =>
      document === 'binhai-2017' && kind !== 'statement' && (from !== null || by !== null),
  );
  const timeline = page.locator('#timeline-binhai-2017');
  const links = await timeline
    .locator('ol a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[1]));
  expect(links.sort()).toEqual(dated.map(({ place }) => place).sort());
  await expect(timeline.locator('.bar, .point')).toHaveCount(dated.length);
  await timeline.locator('summary').click();
  await expect(timeline.locator('tbody tr')).toHaveCount(dated.length);
  await timeline.locator('ol a', { hasText: 'by 14 December 2017' }).click();
  await expect(page.locator(':target')).toContainText('12月15日前');
});
