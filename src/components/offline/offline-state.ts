import {
  readKept,
  readPreferences,
  releaseCaches,
  siteCaches,
  visitedPages,
  type KeptEdition,
} from '../../release/offline/site-caches.ts';
import { siteRoot } from '../../i18n/site-root.ts';

/** What offline reading is in this browser at the moment. */
export type OfflineState =
  | { is: 'withdrawn' | 'unsupported' | 'blocked' | 'removed' }
  | { is: 'visited' | 'renewing'; pages: string[] }
  | { is: 'unfinished'; pages: string[]; files: number }
  | { is: 'whole'; pages: string[]; kept: KeptEdition };

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
  const pages = (await visitedPages(base)).reverse();
  const kept = await readKept(base, release);
  if (kept !== null) return { is: 'whole', pages, kept };
  if ((await readPreferences(base)) !== null) return { is: 'renewing', pages };
  const { edition } = releaseCaches(base, release);
  const files = (await caches.has(edition)) ? (await (await caches.open(edition)).keys()).length : 0;
  return files > 0 ? { is: 'unfinished', pages, files } : { is: 'visited', pages };
}

/** Removes all that this site keeps, its worker, and the leave to keep any more. */
export async function removeAll(): Promise<void> {
  const base = siteRoot();
  localStorage.setItem('offline', 'off');
  const registration = await navigator.serviceWorker.getRegistration(base);
  if (registration !== undefined && new URL(registration.scope).pathname === base)
    await registration.unregister();
  for (const name of await siteCaches(base)) await caches.delete(name);
}
