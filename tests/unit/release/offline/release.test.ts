import { expect, test } from 'vitest';
import { cacheNames, isOwnCache, wishesCache } from '../../../../src/release/offline/cache-names.ts';
import { digest } from '../../../../src/release/offline/digest.ts';
import { shardCount, shardOf } from '../../../../src/release/offline/digest-shard.ts';
import { pageAssets } from '../../../../src/release/offline/page-assets.ts';
import { releaseOf, stampRelease } from '../../../../src/release/offline/release-stamp.ts';

test('a page is stamped with its release once, whatever stamp it had', () => {
  const page = '<!doctype html><html lang="en"><body data-release="no"><pre><html></pre></body></html>';
  const stamped = stampRelease(page, 'a1');
  expect(stamped).toBe(page.replace('<html ', '<html data-release="a1" '));
  expect(stampRelease(stamped, 'b2')).toBe(page.replace('<html ', '<html data-release="b2" '));
  expect([releaseOf(stamped), releaseOf(page), releaseOf('Not found')]).toEqual(['a1', null, null]);
});

test('a file’s digest is the start of its SHA-256 in base64url', async () => {
  // printf 'abc' | openssl dgst -sha256 -binary | base64
  expect(await digest(new TextEncoder().encode('abc'))).toBe('ungWv48Bz-pB');
});

test('lists of digests grow in number with the files, and the files of one document stand in one', () => {
  expect([shardCount(0), shardCount(32), shardCount(33), shardCount(30_000)]).toEqual([1, 1, 2, 938]);
  expect(shardOf('documents/1a2b/1a2b.xml', 938)).toBe(shardOf('documents/1a2b/1a2b.csl.json', 938));
  const used = Array.from({ length: 3000 }, (_, id) =>
    shardOf(`pagefind/fragment/zxx_${id.toString(16)}.pf_fragment`, 94),
  );
  const sizes = Array.from({ length: 94 }, (_, shard) => used.filter((each) => each === shard).length);
  expect(Math.max(...sizes)).toBeLessThan(64);
});

test('what a page or script needs is found in its text', () => {
  const page =
    '<link rel="stylesheet" href="/x/_astro/a.1.css"><link rel="alternate" href="/x/zh/"><script src="/x/_astro/b.2.js"></script>';
  expect(pageAssets(page, '/x/')).toEqual(['/x/_astro/a.1.css', '/x/_astro/b.2.js']);
  const script =
    'import{a as b}from"./c.3.js";import"./d.4.js";let e=()=>import("./lazy.5.js"),f=import("./g.js")';
  expect(pageAssets(script, '/x/')).toEqual(['/x/_astro/c.3.js', '/x/_astro/d.4.js']);
});

test('the caches of one site are not those of another on the same host', () => {
  expect(isOwnCache(cacheNames('/x/', 'a1').visited, '/x/')).toBe(true);
  expect(isOwnCache(wishesCache('/x/'), '/x/')).toBe(true);
  expect(isOwnCache(cacheNames('/x/y/', 'a1').visited, '/x/')).toBe(false);
  expect(isOwnCache(cacheNames('/x/', 'a1').visited, '/')).toBe(false);
});
