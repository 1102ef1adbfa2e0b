import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { partOf } from '../edition-part.ts';
import { digest, listAddress, type FileList } from '../release-lists.ts';
import { mayKeep, releaseCaches } from '../site-caches.ts';
import { possibleReleases, tellOutdated } from './open-pages.ts';
import { fromEdition } from './page-route.ts';
import { base, pathOf } from './worker-scope.ts';

/**
 * A file that a page loads. No release can mistake a name that changes with the bytes; a file that keeps its name
 * goes only to a page of the release that its bytes are of.
 */
export async function answerFile({ event, request }: RouteHandlerCallbackOptions): Promise<Response> {
  const [release, another] = await possibleReleases((event as FetchEvent).clientId);
  // Of a page of which nothing is known the worker stands aside.
  if (release === undefined) return fetch(request);
  if (partOf(pathOf(request.url)) === 'hashed') return filesOf(release).handle({ event, request });
  if (another !== undefined) return Response.error();
  return filesOf(release, { fetchDidSucceed: checkRelease(release) }).handle({ event, request });
}

/** Files as a release has them: what is kept, otherwise from the network. */
function filesOf(release: string, check?: WorkboxPlugin): CacheFirst {
  const address = ({ url }: Request) => new URL(url).origin + new URL(url).pathname;
  const kept: WorkboxPlugin = {
    cacheKeyWillBeUsed: ({ request }) => Promise.resolve(address(request)),
    cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
      cachedResponse ?? (await fromEdition(release, address(request))),
    cacheWillUpdate: async ({ response }) => (response.ok && (await mayKeep(base)) ? response : null),
    handlerDidError: () => Promise.resolve(Response.error()),
  };
  return new CacheFirst({
    cacheName: releaseCaches(base, release).visited,
    plugins: check === undefined ? [kept] : [check, kept],
    fetchOptions: check === undefined ? {} : { cache: 'no-cache' },
  });
}

/** Tells the page that there is a newer release, rather than giving it what is not of its own. */
function checkRelease(release: string): NonNullable<WorkboxPlugin['fetchDidSucceed']> {
  return async ({ event, request, response }) => {
    if (!response.ok) return response;
    const bytes = await response.clone().arrayBuffer();
    // The list is kept too: when the next release is published it is gone from the site.
    const list = await filesOf(release).handle({
      event,
      request: new Request(listAddress(base, release, 'fixed')),
    });
    const digests = list.ok ? ((await list.json()) as FileList) : {};
    if (digests[pathOf(request.url)] === (await digest(bytes))) return response;
    await tellOutdated(release);
    throw new Error(`${request.url} is not of the release ${release}`);
  };
}
