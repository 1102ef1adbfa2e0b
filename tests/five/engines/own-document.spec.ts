import { own as words } from '../../../src/i18n/en/pages/own.ts';
import { own as chinese } from '../../../src/i18n/zh/pages/own.ts';
import { DIST } from '../../browser/built-site/built-site.ts';
import { RULES } from '../browser/own-document/own-page.ts';
import { ReleaseServer } from '../browser/release/offline/release-server.ts';
import { catchFiles, caught, expect, test, textOf, type Reader } from './engine-test.ts';

test('a text of one’s own is compared, set level, mended and taken away, and goes with the reader into Chinese', async ({
  reader,
  address,
}) => {
  test.slow();
  await reader.open(`${address}compare/own/`);
  await put(reader, RULES);
  await reader.click('own-document form button:enabled', words.button);
  await expect.poll(() => status(reader), { timeout: 60_000 }).toBe(words.done(5));
  expect(await textOf(reader, '.own-read .own-title')).toBe('白石县人民政府工作规则');
  expect(await textOf(reader, '[id="own-2"] mark.shared')).toContain('领导班子成员每年深入基层');
  expect(await textOf(reader, '[id="own-2"] .own-passage a')).toContain('Tianjin 2018');
  expect(await textOf(reader, '[id="own-2"] .own-english')).toContain('2 months');
  await reader.choose('#own-level select', 'tianjin-2018');
  await reader.click('#own-level button', words.level.button);
  await expect.poll(() => textOf(reader, '#own-level mark.shared')).toContain('调研时间');
  await catchFiles(reader);
  await reader.click('.own-bar button', words.take.text);
  await expect.poll(() => caught(reader)).toContain('Tianjin 2018 3.4');
  expect(await caught(reader)).toContain('2016年5月3日');
  await toTop(reader);
  await reader.click('.own-mends summary');
  await reader.click('.own-mends button', words.read.mends['not-text']);
  await expect.poll(() => textOf(reader, '.own-read')).toContain(words.read.restored.mended(1));
  await toTop(reader);
  await reader.click('.site-header a[hreflang]', '中文');
  await expect.poll(() => textOf(reader, '.own-read')).toContain(chinese.read.restored.mended(1));
  await expect.poll(() => status(reader)).toMatch(/^已对照/u);
});

test('once visited the page compares without the site, on a phone', async ({ reader, address }) => {
  const server = new ReleaseServer();
  server.folder = DIST;
  const site = await server.start();
  try {
    await reader.resize(390);
    await reader.open(`${site}zh/compare/own/`);
    await expect.poll(() => reader.read(isKept)).toBe(true);
    // What it may need is loaded ahead, and kept by the worker that has the page by now.
    await reader.open(`${site}zh/compare/own/`);
    await expect.poll(() => reader.read(isLoaded)).toBe(true);
    server.isDown = true;
    await reader.open(`${site}zh/compare/own/`);
    await put(reader, RULES);
    await reader.click('own-document form button:enabled', chinese.button);
    await expect.poll(() => status(reader)).toBe(chinese.done(5));
    expect(await reader.read(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  } finally {
    await reader.open(`${address}robots.txt`);
    server.stop();
  }
});

const isKept = async () => {
  await navigator.serviceWorker.ready;
  return navigator.serviceWorker.controller !== null && (await caches.match(location.pathname)) !== undefined;
};

/** Whether the last of what a page loads ahead has come. */
const isLoaded = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('own-word'));

const status = (reader: Reader) => textOf(reader, 'own-document [data-status]');

/** The header steps aside as one reads on, and may cover what is beneath it. */
const toTop = async (reader: Reader) => {
  await reader.read(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await expect.poll(() => reader.read(() => document.documentElement.hasAttribute('data-away'))).toBe(false);
};

/** Puts a text into the field as a paste does: keys would take long. */
const put = (reader: Reader, text: string) =>
  reader.read((value) => {
    const field = document.querySelector('textarea');
    if (field !== null) field.value = value;
  }, text);
