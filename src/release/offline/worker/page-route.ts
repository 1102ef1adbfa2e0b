import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { localeOfPath } from '../../../i18n/locales.ts';
import { releaseOf } from '../release-stamp.ts';
import { mayKeep, offlinePage, readCurrent, readKept, releaseCaches } from '../site-caches.ts';
import { recordPage } from './open-pages.ts';
import { base, pathOf } from './worker-scope.ts';

/** Seconds after which a reader who has a copy need not wait for the network. */
const PATIENCE = 4;

/** A page from the network, or as the current release has it; where neither is to be had, a page that says so. */
export async function answerPage(options: RouteHandlerCallbackOptions): Promise<Response> {
  const release = (await readCurrent(base)) ?? '';
  const page = new NetworkFirst({
    cacheName: releaseCaches(base, release).visited,
    networkTimeoutSeconds: PATIENCE,
    plugins: [pagesOf(release)],
  });
  return page.handle(options);
}

/** Under which address a page is kept: without query, ending in `/`. */
export function pageKey(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/index\.html$|(?<=[^/])$/u, '/');
}

/** A file of the edition, which counts only when all of it is kept. */
export async function fromEdition(release: string, address: string): Promise<Response | undefined> {
  if ((await readKept(base, release)) === null) return undefined;
  return caches.match(address, { cacheName: releaseCaches(base, release).edition });
}

const pagesOf = (release: string): WorkboxPlugin => ({
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageKey(request.url)),
  // The network is asked, not the browser's own cache: an archive page must not be last month's.
  requestWillFetch: ({ request }) => Promise.resolve(new Request(request, { cache: 'no-cache' })),
  fetchDidSucceed: ({ response }) =>
    response.status < 500 ? Promise.resolve(response) : Promise.reject(new Error(String(response.status))),
  cacheWillUpdate: async ({ response }) => {
    if (response.status !== 200 || response.redirected) return null;
    const isCurrent = releaseOf(await response.clone().text()) === release;
    return isCurrent && (await mayKeep(base)) ? response : null;
  },
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
    const kept = cachedResponse ?? (await fromEdition(release, pageKey(request.url)));
    return kept && asCopy(kept);
  },
  handlerDidError: ({ request }) => standIn(release, request),
  handlerWillRespond: ({ event, response }) => {
    const html = response.type === 'opaqueredirect' ? '' : response.clone().text();
    const page = (event as FetchEvent).resultingClientId;
    event.waitUntil(
      recordPage(
        page,
        Promise.resolve(html).then((text) => releaseOf(text) ?? ''),
      ),
    );
    return Promise.resolve(response);
  },
});

/** A page that says when it was kept: an HTTP date, empty where unknown. */
async function asCopy(page: Response): Promise<Response> {
  const day = page.headers.get('date') ?? '';
  const html = (await page.text()).replace(/<html[^>]*/u, `$& data-kept="${day}"`);
  return new Response(html, { headers: page.headers });
}

async function standIn(release: string, { url }: Request): Promise<Response | undefined> {
  const page = offlinePage(base, localeOfPath(pathOf(url)));
  return caches.match(page, { cacheName: releaseCaches(base, release).visited });
}
