import { rmSync } from 'node:fs';
import { EXACT } from '../browser/quote-check/quote-check-page.ts';
import { copySmall, ReleaseServer } from '../browser/release/offline/release-server.ts';
import { writeRelease } from '../../../src/release/offline/write-release.ts';
import { expect, test, textOf, type Reader } from './engine-test.ts';

/** Serves a small edition, which a browser keeps in seconds, and fails as a network does. */
const server = new ReleaseServer();
let site = '';

test.beforeAll(async ({ engine }) => {
  server.folder = `.cache/engines/${engine}`;
  rmSync(server.folder, { recursive: true, force: true });
  copySmall(server.folder, true);
  await writeRelease(server.folder, { version: '1.0.0', date: '2026-01-31' });
  site = await server.start();
});
test.beforeEach(() => {
  server.isDown = false;
});
test.afterEach(async ({ reader, address }) => {
  await reader.open(`${address}robots.txt`);
});
test.afterAll(() => {
  server.stop();
});

test('a page visited once is read offline, and says that it is a copy', async ({ reader }) => {
  await visit(reader, `${site}documents/huzhou-2017/`);
  server.isDown = true;
  await reader.open(`${site}documents/huzhou-2017/?text=en#1`);
  await expect.poll(() => textOf(reader, 'h1')).toContain('Huzhou');
  await expect.poll(() => textOf(reader, 'offline-notice')).toContain('This is a copy saved on');
  await reader.open(`${site}themes/`);
  await expect.poll(() => textOf(reader, 'h1')).toBe('This page is not saved');
});

test('the edition, kept, is searched and quoted from offline', async ({ reader }) => {
  test.slow();
  await visit(reader, `${site}zh/offline/`);
  await reader.click('[data-keep]');
  await expect
    .poll(() => textOf(reader, 'offline-panel [data-status]'), { timeout: 120_000 })
    .toContain('已保存全站');
  server.isDown = true;
  await reader.open(`${site}zh/search/?q=一岗双责`);
  await expect.poll(() => textOf(reader, 'search-panel [role=status]')).toContain('在3份文件的3处');
  await reader.open(`${site}zh/quote-check/#q=${encodeURIComponent(EXACT)}`);
  await expect.poll(() => textOf(reader, '[data-answer] mark')).toBe(EXACT);
});

/** Opens a page and waits until the worker has kept it, and what stands in for others. */
async function visit(reader: Reader, address: string) {
  await reader.open(address);
  const isKept = async () => {
    const { scope } = await navigator.serviceWorker.ready;
    const current = await caches.match(`${scope}offline/current`);
    const isCurrent = (await current?.json()) === document.documentElement.dataset['release'];
    return isCurrent && (await caches.match(location.pathname)) !== undefined;
  };
  await expect.poll(() => reader.read(isKept)).toBe(true);
}
