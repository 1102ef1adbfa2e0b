import type { WorkboxPlugin } from 'workbox-core/types.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { recordClient } from './open-clients.ts';
import { releaseOf } from './release-stamp.ts';
import { mayKeep } from './offline-preferences.ts';
import { base, names, pathOf, release } from './worker-scope.ts';

/** Seconds after which a reader who has a copy need not wait for the network. */
const PATIENCE = 4;

/** Under which address a page is kept: without query, ending in `/`. */
export function pageKey(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/index\.html$|(?<=[^/])$/u, '/');
}

const plugin: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageKey(request.url)),
  // The network is asked, not the browser's own cache: an archive page must not be last month's.
  requestWillFetch: ({ request }) => Promise.resolve(new Request(request, { cache: 'no-cache' })),
  fetchDidSucceed: ({ response }) =>
    response.status < 500 ? Promise.resolve(response) : Promise.reject(new Error(String(response.status))),
  cacheWillUpdate: async ({ response }) => {
    if (response.status !== 200 || response.redirected) return null;
    const isOwn = releaseOf(await response.clone().text()) === release;
    return isOwn && (await mayKeep(base)) ? response : null;
  },
  cachedResponseWillBeUsed: async ({ cachedResponse, request, state }) => {
    const found = cachedResponse ?? (await fromEdition(pageKey(request.url)));
    if (state !== undefined && found !== undefined) state['kept'] = found.headers.get('date') ?? '';
    return found;
  },
  handlerDidError: ({ request }) => standIn(request),
  handlerWillRespond: ({ event, response, state }) => {
    const id = (event as FetchEvent).resultingClientId;
    const text = response.type === 'opaqueredirect' ? '' : response.clone().text();
    const kept = (state?.['kept'] as string | undefined) ?? null;
    const record = Promise.resolve(text).then((html) => ({ release: releaseOf(html) ?? '', kept }));
    event.waitUntil(recordClient(id, record));
    return Promise.resolve(response);
  },
};

/** Pages from the network, or as they were kept; where neither is to be had, a page that says so. */
export const answerPages = new NetworkFirst({
  cacheName: names.visited,
  networkTimeoutSeconds: PATIENCE,
  plugins: [plugin],
});

/** A file of the edition, which counts only when all of it is kept. */
export async function fromEdition(address: string): Promise<Response | undefined> {
  const options = { cacheName: names.edition };
  const isWhole = (await caches.match(`${base}offline/kept`, options)) !== undefined;
  return isWhole ? caches.match(address, options) : undefined;
}

async function standIn({ url }: Request): Promise<Response | undefined> {
  const page = pathOf(url).startsWith('zh/') ? 'zh/offline/' : 'offline/';
  return caches.match(base + page, { cacheName: names.visited });
}
