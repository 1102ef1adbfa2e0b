import { expect } from '../../../../browser/built-site/site-test.ts';
import { writeWorker } from '../../../../../src/release/offline/write-release.ts';
import { cacheNames, FOLDER, publish, serveReleases, test, visit } from './offline-site.ts';
import { change, copySmall } from './release-server.ts';

test.describe.configure({ mode: 'default' });
test.use({ serviceWorkers: 'allow', breaksFiles: true, reuseContext: false });

let site = '';
serveReleases((address) => {
  site = address;
});

test('removing takes everything of this site away, and nothing else, until asked for again', async ({
  page,
}) => {
  await visit(page, `${site}method/`);
  await page.evaluate(() => caches.open('duidu:/elsewhere/:wishes'));
  await page.goto(`${site}offline/`);
  await page.getByText('What is saved').click();
  await page.getByRole('button', { name: 'Delete everything saved' }).click();
  await expect(page.getByRole('status')).toContainText('Nothing is saved');
  await page.goto(`${site}themes/`);
  expect(await cacheNames(page)).toEqual(['duidu:/elsewhere/:wishes']);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.goto(`${site}offline/`);
  await page.getByRole('button', { name: 'Start saving pages again' }).click();
  await visit(page, `${site}method/`);
});

test('a publisher can withdraw it: the worker that says so removes all and itself', async ({ page }) => {
  await visit(page, `${site}method/`);
  copySmall(`${FOLDER}/withdrawn`, false);
  await writeWorker(`${FOLDER}/withdrawn`, 'withdrawn-worker');
  change(`${FOLDER}/withdrawn`, ' data-release=', ' data-was=', 'method/index.html', 'offline/index.html');
  publish('withdrawn');
  await page.goto(`${site}method/`);
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await page.goto(`${site}offline/`);
  await expect(page.getByRole('status')).toContainText('Offline reading is not available');
});
