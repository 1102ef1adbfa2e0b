import { formatSize } from '../../../../../src/components/offline/format-size.ts';
import {
  cacheNames,
  forgetCurrent,
  keepEdition,
  notice,
  publish,
  publishSearched,
  releaseAndFile,
  releases,
  safety,
  searchedEdition,
  serveReleases,
  server,
  settled,
  test,
  visit,
} from './offline-site.ts';
import { drawn, taken } from '../../collection/collection-page.ts';
import { check, EXACT, verdict } from '../../quote-check/quote-check-page.ts';
import { find } from '../../search/search-page.ts';
import { expect } from '../../../../browser/built-site/site-test.ts';

test.describe.configure({ mode: 'default' });
test.use({ serviceWorkers: 'allow', breaksFiles: true, reuseContext: false });

let site = '';
serveReleases((address) => {
  site = address;
});

test('a page visited once is read without a network, and says that it is a copy', async ({ page }) => {
  await visit(page, `${site}documents/huzhou-2017/`);
  const hasPrintStyle = async () => (await caches.match(`${location.pathname}print.css`)) !== undefined;
  await expect.poll(() => page.evaluate(hasPrintStyle)).toBe(true);
  server.isDown = true;
  await page.goto(`${site}documents/huzhou-2017/?text=en#1`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('body')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(notice(page)).toContainText(/This is a copy saved on \d+ \w+ \d{4}/u);
  server.isDown = false;
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

for (const { language, from, to, heading, kept } of [
  { language: 'English', from: 'method/', to: 'themes/', heading: 'This page is not saved', kept: 'Method' },
  { language: 'Chinese', from: 'zh/method/', to: 'zh/themes/', heading: '本页没有保存', kept: '方法' },
]) {
  test(`in place of a page that was not visited stands one in ${language} that lists what is kept`, async ({
    page,
  }) => {
    await visit(page, site + from);
    server.isDown = true;
    await page.goto(site + to);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.locator('[data-list] a').filter({ hasText: kept })).toHaveAttribute('href', `/${from}`);
  });
}

test('the whole edition is read, searched and quoted from without a network, in both languages', async ({
  page,
}) => {
  test.slow();
  await publishSearched();
  await keepEdition(page, site);
  await settled(page, 'The whole site is saved.');
  await expect(page.locator('[data-languages]')).toHaveText('English · Chinese');
  const { files, bytes } = searchedEdition();
  await expect(page.locator('[data-size]')).toHaveText(`${files} files, ${formatSize(bytes, 'en')}`);
  server.isDown = true;
  await page.goto(`${site}search/`);
  expect(await find(page, '一岗双责')).toHaveLength(3);
  await page.goto(`${site}zh/search/?q=监督`);
  await expect(page.locator('[data-results] [data-place]').first()).toBeVisible();
  await page.goto(`${site}quote-check/`);
  await check(page, EXACT);
  expect(await verdict(page)).toBe('exact');
  await page.goto(`${site}zh/quote-check/#q=${encodeURIComponent(EXACT)}`);
  await expect(page.locator('[data-verdict="exact"]')).toBeVisible();
  await page.goto(`${site}zh/documents/linzi-2022/`);
  await page.getByRole('button', { name: '标出提法' }).click();
  await expect(page.locator('.term').first()).toBeVisible();
  for (const [name, mark] of [
    ['注音', 'rt'],
    ['繁體', '.traditional'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator(mark).first()).toBeAttached();
  }
  await page.goto(`${site}documents/tianjin-2018/`);
  await page.locator('[id="3.4"] .zh').click();
  await page.locator('.sentence-sheet').getByRole('button', { name: 'Collect' }).click();
  await page.locator('.sentence-sheet').getByRole('link', { name: 'Open the collection' }).click();
  await drawn(page, 1);
  await expect(page.locator('.entry .state')).toHaveCount(0);
  const word = await taken(page, 'Word');
  expect(word.suggestedFilename()).toContain('.docx');
  await page.goto(`${site}compare/binhai-2017/huzhou-2017/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Huzhou');
  expect(
    await page.evaluate(async () => (await fetch('/documents/linzi-2022/linzi-2022.csl.json')).status),
  ).toBe(200);
});

test('a search without its index says what it needs', async ({ page }) => {
  await visit(page, `${site}search/`);
  server.isDown = true;
  await page.goto(`${site}search/?q=监督`);
  await expect(page.locator('[data-failed]')).toContainText('only if you have saved the whole site');
});

test('a page of one release never gets a file of another', async ({ page, context }) => {
  await visit(page, `${site}documents/huzhou-2017/`);
  publish('new');
  // The old page stays open. What it has not loaded before is refused, and the new version announced.
  expect(await safety(page)).toBe('refused');
  await expect(notice(page)).toContainText('A new version');
  const other = await context.newPage();
  await other.goto(`${site}documents/huzhou-2017/`);
  await expect(other).toHaveTitle(/\(new\)/u);
  expect(await safety(other)).toBe('safety at work (new)');
  await expect.poll(() => cacheNames(other)).toContain(`duidu:/:${releases.new}:visited`);
  // Without a network what is kept is whole: the old page, as it was visited, with its own files.
  server.isDown = true;
  const third = await context.newPage();
  await third.goto(`${site}documents/huzhou-2017/`);
  await expect(third.getByRole('heading', { level: 1 })).toBeVisible();
  const [shown] = await releaseAndFile(third);
  expect((await third.title()).includes('(new)')).toBe(shown === releases.new);
  server.isDown = false;
  for (const each of [other, third]) await each.close();
  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await expect(page).toHaveTitle(/\(new\)/u);
  expect(await safety(page)).toBe('safety at work (new)');
  await expect.poll(() => cacheNames(page)).not.toContain(`duidu:/:${releases.old}:visited`);
});

test('what an earlier worker kept, which wrote down no current release, is read on', async ({ page }) => {
  await visit(page, `${site}documents/huzhou-2017/`);
  await forgetCurrent(page);
  // Any page brings the worker back; one of another release cannot have made the kept one current.
  publish('new');
  await page.goto(`${site}robots.txt`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
  });
  server.isDown = true;
  await page.goto(`${site}documents/huzhou-2017/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice(page)).toContainText('saved');
});

test('a kept edition stays whole until the new one is, and then is the new one', async ({
  page,
  context,
}) => {
  test.slow();
  await keepEdition(page, site);
  await settled(page, 'The whole site is saved.');
  await page.goto(`${site}documents/huzhou-2017/`);
  publish('new');
  server.broken = /binhai-2017\/$/u;
  server.breaks = 0;
  const other = await context.newPage();
  await other.goto(`${site}method/`);
  // The new edition cannot be fetched whole: nothing of it is used.
  await expect.poll(() => server.breaks).toBeGreaterThan(0);
  expect(await safety(page)).toBe('workplace safety');
  server.isDown = true;
  await other.goto(`${site}documents/linzi-2022/`);
  expect(await releaseAndFile(other)).toEqual([releases.old, 'workplace safety']);
  await expect(other).not.toHaveTitle(/\(new\)/u);
  publish('new');
  await other.goto(`${site}method/`);
  await expect(notice(page)).toContainText('A new version', { timeout: 100_000 });
  expect(await safety(page)).toBe('workplace safety');
  server.isDown = true;
  await other.goto(`${site}documents/linzi-2022/`);
  expect(await releaseAndFile(other)).toEqual([releases.new, 'safety at work (new)']);
  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await expect(page).toHaveTitle(/\(new\)/u);
  for (const path of ['documents/linzi-2022/', 'zh/documents/huzhou-2017/']) {
    await page.goto(site + path);
    await expect(page).toHaveTitle(/\(new\)/u);
    expect(await releaseAndFile(page)).toEqual([releases.new, 'safety at work (new)']);
  }
  publish('new');
  await page.reload();
  await expect
    .poll(async () => (await cacheNames(page)).filter((name) => name.includes(releases.old)))
    .toEqual([]);
});

test('an edition that was fetched in part is not kept, and is taken up again', async ({ page }) => {
  server.broken = /^\/zh\/compare\/binhai-2017\/tianjin/u;
  await keepEdition(page, site);
  await settled(page, 'the connection failed');
  server.isDown = true;
  await page.goto(`${site}zh/method/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('本页没有保存');
  publish('old');
  await page.goto(`${site}offline/`);
  await expect(page.getByRole('status')).toContainText('used once all have arrived');
  await keepEdition(page, site);
  await settled(page, 'The whole site is saved.');
});
