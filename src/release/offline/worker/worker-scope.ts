/** The worker itself. */
export const scope = globalThis as unknown as ServiceWorkerScope;

/** The site's path, ending in `/`. */
export const base = new URL(scope.registration.scope).pathname;

/** The path of an address within the site: `/duidu/terms/?q=1` is `terms/`. */
export function pathOf(address: string): string {
  return new URL(address).pathname.slice(base.length);
}
