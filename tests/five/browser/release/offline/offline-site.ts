import { readFileSync, rmSync } from 'node:fs';
import { sum } from 'd3';
import type { EditionSummary } from '../../../../../src/release/offline/release-lists.ts';
import { writeRelease } from '../../../../../src/release/offline/write-release.ts';
import { change, copySmall, ReleaseServer } from './release-server.ts';
import { expect, test as site, type Page } from '../../../../browser/built-site/site-test.ts';

export const FOLDER = `.cache/releases/${process.env['TEST_PARALLEL_INDEX']}`;
const VERSION = { version: '1.0.0', date: '2026-01-31' };

export const server = new ReleaseServer();
/** The names of the releases. */
export const releases = { old: '', new: '', searched: '' };

/** Nothing that is refused or missing may end in an error that nobody caught. */
export const test = site.extend<{ errors: string[] }>({
  errors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Writes two releases that differ in three pages and one file, and tells the address that serves them. */
async function startSite(): Promise<string> {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const name of ['old', 'new'] as const) copySmall(`${FOLDER}/${name}`, false);
  const pages = ['documents/huzhou-2017/', 'documents/linzi-2022/', 'zh/documents/huzhou-2017/'];
  change(`${FOLDER}/new`, '</title>', ' (new)</title>', ...pages.map((page) => `${page}index.html`));
  change(`${FOLDER}/new`, '"workplace safety"', '"safety at work (new)"', 'terms/underlines.json');
  for (const name of ['old', 'new'] as const)
    releases[name] = await writeRelease(`${FOLDER}/${name}`, VERSION);
  return server.start();
}

/** Writes and serves a release that can be searched: keeping it takes six times as many files. */
export async function publishSearched() {
  copySmall(`${FOLDER}/searched`, true);
  releases.searched = await writeRelease(`${FOLDER}/searched`, VERSION);
  publish('searched');
}

/** For the tests of a file: writes the releases, serves the old one at the start of each, and stops after the last. */
export function serveReleases(onStart: (address: string) => void) {
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    onStart(await startSite());
  });
  test.afterAll(() => {
    server.stop();
  });
  test.beforeEach(() => {
    publish('old');
  });
}

/** Serves a release, whole. */
export function publish(name: string) {
  server.folder = `${FOLDER}/${name}`;
  server.isDown = false;
  server.broken = /^$/u;
}

/** What keeping all of the release takes that can be searched: files, and bytes. */
export function searchedEdition(): { files: number; bytes: number } {
  const text = readFileSync(`${FOLDER}/searched/offline/${releases.searched}/edition.json`, 'utf8');
  const parts = Object.values((JSON.parse(text) as EditionSummary).parts);
  const [files, bytes] = [sum(parts.map((part) => part.files)), sum(parts.map((part) => part.bytes))];
  return { files, bytes };
}

/** Opens a page and waits until the worker has kept it, and what stands in for others. */
export async function visit(page: Page, address: string) {
  await page.goto(address);
  const isKept = async () => {
    const { scope } = await navigator.serviceWorker.ready;
    const current = await caches.match(`${scope}offline/current`);
    const isCurrent = (await current?.json()) === document.documentElement.dataset['release'];
    return isCurrent && (await caches.match(location.pathname)) !== undefined;
  };
  await expect.poll(() => page.evaluate(isKept)).toBe(true);
}

/** Leaves copies as a worker left them that wrote down no current release, and is itself gone. */
export async function forgetCurrent(page: Page) {
  await page.evaluate(async () => {
    const worker = await navigator.serviceWorker.ready;
    for (const name of await caches.keys())
      await (await caches.open(name)).delete(`${worker.scope}offline/current`);
    await worker.unregister();
  });
}

/** Until what is kept is looked at, fetched or given up; fetching hundreds of files takes its time. */
export async function settled(page: Page, status: RegExp | string) {
  await expect(page.locator('offline-panel [data-status]')).toContainText(status, { timeout: 100_000 });
}

/** Asks for the whole edition in both languages. */
export async function keepEdition(page: Page, site: string) {
  await visit(page, `${site}offline/`);
  await page.locator('summary', { hasText: 'Languages and size' }).click();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Save the whole site' }).click();
}

/** What a page is given when it asks for the English of a term; `refused` where it is given nothing. */
export async function safety(page: Page): Promise<string> {
  return page.evaluate(async () => {
    try {
      const response = await fetch('/terms/underlines.json');
      const { terms } = (await response.json()) as { terms: { id: string; en: string }[] };
      return terms.find(({ id }) => id === 'an-quan-sheng-chan')?.en ?? 'no such term';
    } catch {
      return 'refused';
    }
  });
}

/** The release that a page is of, and what it gets of it. */
export async function releaseAndFile(page: Page): Promise<[string | undefined, string]> {
  return [await page.evaluate(() => document.documentElement.dataset['release']), await safety(page)];
}

export const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
export const notice = (page: Page) => page.locator('offline-notice');
