import { cacheNames, cachePrefix, isOwnCache } from '../../release/offline/cache-names.ts';
import type { Kept } from '../../release/offline/edition-list.ts';
import { readKept, readWish } from '../../release/offline/offline-preferences.ts';
import { siteRoot } from './site-root.ts';

/** What offline reading is in this browser at the moment. */
export type OfflineState =
  | { is: 'withdrawn' | 'unsupported' | 'blocked' | 'removed' }
  | { is: 'visited' | 'renewing'; pages: string[] }
  | { is: 'unfinished'; pages: string[]; files: number }
  | { is: 'whole'; pages: string[]; kept: Kept };

/** Finds the state out from the browser itself, which may have deleted anything. */
export async function offlineState(release: string | undefined): Promise<OfflineState> {
  if (release === undefined) return { is: 'withdrawn' };
  if (!('serviceWorker' in navigator)) return { is: 'unsupported' };
  try {
    if (localStorage.getItem('offline') === 'off') return { is: 'removed' };
    const base = siteRoot();
    const { serviceWorker } = navigator;
    // A browser that keeps the worker out may also answer with nothing.
    const registration = (await serviceWorker.register(`${base}sw.js`, {
      updateViaCache: 'none',
    })) as unknown;
    if (registration === undefined) return { is: 'blocked' };
    return await keptState(base, release);
  } catch {
    return { is: 'blocked' };
  }
}

async function keptState(base: string, release: string): Promise<OfflineState> {
  const pages = await visitedPages(base);
  const kept = await readKept(base, release);
  if (kept !== null) return { is: 'whole', pages, kept };
  if ((await readWish(base)) !== null) return { is: 'renewing', pages };
  const { edition } = cacheNames(base, release);
  const files = (await caches.has(edition)) ? (await (await caches.open(edition)).keys()).length : 0;
  return files > 0 ? { is: 'unfinished', pages, files } : { is: 'visited', pages };
}

/** The addresses of the pages kept on visits, the last first; those of this kind stand in for others and do not count. */
async function visitedPages(base: string): Promise<string[]> {
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(cachePrefix(base)) && name.endsWith(':visited'),
  );
  const kept = await Promise.all(names.map((name) => caches.open(name)));
  const requests = await Promise.all(kept.map((cache) => cache.keys()));
  const paths = requests.flat().map(({ url }) => new URL(url).pathname);
  const pages = paths.filter(
    (path) => path.endsWith('/') && !/^(?:zh\/)?offline\/$/u.test(path.slice(base.length)),
  );
  return [...new Set(pages.reverse())];
}

/** Removes all that this site keeps, its worker, and the wish to keep any more. */
export async function removeAll(): Promise<void> {
  const base = siteRoot();
  localStorage.setItem('offline', 'off');
  const registration = await navigator.serviceWorker.getRegistration(base);
  if (registration !== undefined && new URL(registration.scope).pathname === base)
    await registration.unregister();
  const names = (await caches.keys()).filter((name) => isOwnCache(name, base));
  await Promise.all(names.map((name) => caches.delete(name)));
}
