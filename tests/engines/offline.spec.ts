import { EXACT } from '../browser/quote-check/quote-check-page.ts';
import { expect, test, textOf, type Reader } from './engine-test.ts';

test.afterEach(async ({ reader, site, address }) => {
  site.isDown = false;
  // Nothing that is kept may answer another test.
  await reader.open(`${address}offline/`);
  await reader.read(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
  });
});

test('a page visited once is read offline, and says that it is a copy', async ({ reader, site, address }) => {
  await visit(reader, `${address}documents/huzhou-2017/`);
  site.isDown = true;
  await reader.open(`${address}documents/huzhou-2017/?text=en#1`);
  await expect.poll(() => textOf(reader, 'h1')).toContain('Huzhou');
  await expect.poll(() => textOf(reader, 'offline-notice')).toContain('This page is the copy kept on');
  await reader.open(`${address}themes/`);
  await expect.poll(() => textOf(reader, 'h1')).toBe('This page is not kept');
});

test('the edition, kept, is searched and quoted from offline', async ({ reader, site, address }) => {
  test.slow();
  await visit(reader, `${address}zh/offline/`);
  await reader.click('[data-keep]');
  await expect
    .poll(() => textOf(reader, 'offline-panel [data-status]'), { timeout: 120_000 })
    .toContain('已保存整个版本');
  site.isDown = true;
  await reader.open(`${address}zh/search/?q=一岗双责`);
  await expect.poll(() => textOf(reader, 'search-panel [role=status]')).toContain('3 份文件，3 处');
  await reader.open(`${address}zh/quote-check/#q=${encodeURIComponent(EXACT)}`);
  await expect.poll(() => textOf(reader, '[data-answer] mark')).toBe(EXACT);
});

/** Opens a page and waits until it is kept. */
async function visit(reader: Reader, address: string) {
  await reader.open(address);
  const isKept = async () => {
    await navigator.serviceWorker.ready;
    return (await caches.match(location.pathname)) !== undefined;
  };
  await expect.poll(() => reader.read(isKept)).toBe(true);
}
