import type { WorkboxPlugin } from 'workbox-core/types.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { fromEdition } from './page-route.ts';
import { possibleReleases } from './open-clients.ts';
import { assertOfRelease, digestIn } from './release-files.ts';
import { tellPages } from './tell-pages.ts';
import { mayKeep } from './offline-preferences.ts';
import { base, names, pathOf, release } from './worker-scope.ts';

const whatIsKept: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(plainAddress(request)),
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    cachedResponse ?? (await fromEdition(plainAddress(request))),
  cacheWillUpdate: async ({ response }) => (response.ok && (await mayKeep(base)) ? response : null),
  handlerDidError: () => Promise.resolve(Response.error()),
};

/** Files whose name changes with their bytes: no release can mistake them for its own. */
export const answerHashed = new CacheFirst({ cacheName: names.visited, plugins: [whatIsKept] });

const ownFiles = new CacheFirst({
  cacheName: names.visited,
  fetchOptions: { cache: 'no-cache' },
  plugins: [
    {
      // Asked for beside the file itself, so that the check costs no wait.
      requestWillFetch: ({ request }) => {
        digestIn(release, pathOf(request.url)).catch(() => undefined);
        return Promise.resolve(request);
      },
      fetchDidSucceed: async ({ request, response }) => {
        if (response.ok) await checked(response.clone(), request, release);
        return response;
      },
    },
    whatIsKept,
  ],
});

/** A file that keeps its name from release to release goes only to a page of the release that its bytes are of. */
export async function answerFile(event: FetchEvent): Promise<Response> {
  const { request, clientId } = event;
  const releases = await possibleReleases(clientId);
  const [one] = releases;
  // Nothing is known of any page: the worker stands aside.
  if (one === undefined) return fetch(request);
  if (releases.length > 1) return Response.error();
  if (one === release) return ownFiles.handle({ event, request });
  try {
    const response = await fetch(request, { cache: 'no-cache' });
    if (response.ok) await checked(response.clone(), request, one);
    return response;
  } catch {
    return Response.error();
  }
}

/** A page is told that there is a newer one, rather than given what is not of its release. */
async function checked(file: Response, { url }: Request, ofRelease: string): Promise<void> {
  try {
    await assertOfRelease(file, pathOf(url), ofRelease);
  } catch (error) {
    await tellPages({ notice: 'update', older: ofRelease });
    throw error;
  }
}

function plainAddress({ url }: Request): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
