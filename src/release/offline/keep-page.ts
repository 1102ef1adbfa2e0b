import { pageAssets } from './page-assets.ts';
import { releaseOf } from './release-stamp.ts';
import { base, names, release } from './worker-scope.ts';

/** Keeps a page of this release, after the style sheets and scripts that it needs; one of another release is left, and told by `false`. */
export async function keepPage(address: string): Promise<boolean> {
  const response = await fetch(address, { cache: 'no-cache' });
  const html = await response.clone().text();
  if (!response.ok || releaseOf(html) !== release) return false;
  await keepAssets(html);
  const cache = await caches.open(names.visited);
  // A response that was redirected cannot answer a navigation: it is made anew.
  const { headers } = response;
  await cache.put(address, new Response(html, { headers: keptHeaders(headers) }));
  return true;
}

/** Keeps what a page or script names, and what that imports. */
export async function keepAssets(text: string): Promise<void> {
  await Promise.all(pageAssets(text, base).map(keepAsset));
}

/** Keeps a style sheet or script, whose name says which it is, and what it imports. */
export async function keepAsset(address: string): Promise<void> {
  const cache = await caches.open(names.visited);
  if ((await cache.match(address)) !== undefined) return;
  const response = (await caches.match(address)) ?? (await fetch(address));
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const text = await response.clone().text();
  await cache.put(address, response);
  await keepAssets(text);
}

function keptHeaders(headers: Headers): [string, string][] {
  return ['content-type', 'date'].map((name) => [name, headers.get(name) ?? '']);
}
