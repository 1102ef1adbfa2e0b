import { releaseOf } from '../release-stamp.ts';
import { releaseCaches } from '../site-caches.ts';
import { base } from './worker-scope.ts';

/** Keeps a page, after the style sheets and scripts that it needs; `false` where it is of another release. */
export async function keepPage(address: string, release: string): Promise<boolean> {
  const cache = await caches.open(releaseCaches(base, release).visited);
  const here = await cache.match(address);
  const response = here ?? (await fetch(address, { cache: 'no-cache' }));
  const html = await response.text();
  if (!response.ok || releaseOf(html) !== release) return false;
  await keepAssets(html, cache);
  // A response that was redirected cannot answer a navigation: it is made anew.
  const headers = ['content-type', 'date'].map((name): [string, string] => [
    name,
    response.headers.get(name) ?? '',
  ]);
  if (here === undefined) await cache.put(address, new Response(html, { headers }));
  return true;
}

/** The addresses of style sheets and scripts that a page or a script loads before it runs, and of what it may load at once. */
function pageAssets(text: string): string[] {
  const inPage = text.matchAll(/(?:src|href)="([^"]*\/_astro\/[^"]+\.(?:css|js))"/gu);
  const imported = text.matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/gu);
  // The notice of a copy, what leads to a place, the words of search.
  const atOnce = text.matchAll(
    /\bimport\(["'`]\.\/((?:lead-to-place|offline-notice|search-results)\.[^"'`]+)["'`]\)/gu,
  );
  return [
    ...[...inPage].map(([, address = '']) => address),
    ...[...imported, ...atOnce].map(([, name = '']) => `${base}_astro/${name}`),
  ].filter((address, index, all) => address.startsWith(base) && all.indexOf(address) === index);
}

/** Keeps the style sheets and scripts that a text names, and what those import. */
async function keepAssets(text: string, cache: Cache): Promise<void> {
  await Promise.all(
    pageAssets(text).map(async (address) => {
      if ((await cache.match(address)) !== undefined) return;
      const response = (await caches.match(address)) ?? (await fetch(address));
      if (!response.ok) throw new Error(`${address} answered ${response.status}`);
      await cache.put(address, response.clone());
      await keepAssets(await response.text(), cache);
    }),
  );
}
