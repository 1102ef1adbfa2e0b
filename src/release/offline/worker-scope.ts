import { cacheNames } from './cache-names.ts';

/** The worker itself. */
export const scope = globalThis as unknown as ServiceWorkerScope;

/** The site's path, ending in `/`. */
export const base = new URL(scope.registration.scope).pathname;

/** The release that the worker belongs to. */
export const { release, shards, core } = scope.duidu;

export const names = cacheNames(base, release);

/** The windows that show this site, whether this worker or an older one answers them. */
export async function openPages(): Promise<readonly WindowClient[]> {
  return scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

/** An address within the site: `/duidu/terms/?q=1` is `terms/`. */
export function pathOf(address: string): string {
  return new URL(address).pathname.slice(base.length);
}
