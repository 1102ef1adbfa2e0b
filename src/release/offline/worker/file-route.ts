import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { digest, listAddress, type FileList } from '../release-lists.ts';
import { mayKeep, releaseCaches } from '../site-caches.ts';
import { possibleReleases, tellOutdated } from './open-pages.ts';
import { fromEdition } from './page-route.ts';
import { base, pathOf } from './worker-scope.ts';

/** A file whose name changes with its bytes, which no release can mistake for its own. */
export async function answerHashed({ event, request }: RouteHandlerCallbackOptions): Promise<Response> {
  const [release] = await possibleReleases((event as FetchEvent).clientId);
  // Of a page of which nothing is known the worker stands aside.
  if (release === undefined) return fetch(request);
  return new CacheFirst({
    cacheName: releaseCaches(base, release).visited,
    plugins: [filesOf(release)],
  }).handle({
    event,
    request,
  });
}

/** A file that keeps its name from release to release goes only to a page of the release that its bytes are of. */
export async function answerFixed({ event, request }: RouteHandlerCallbackOptions): Promise<Response> {
  const [release, another] = await possibleReleases((event as FetchEvent).clientId);
  if (release === undefined) return fetch(request);
  if (another !== undefined) return Response.error();
  const file = new CacheFirst({
    cacheName: releaseCaches(base, release).visited,
    fetchOptions: { cache: 'no-cache' },
    plugins: [checkedBy(release), filesOf(release)],
  });
  return file.handle({ event, request });
}

const filesOf = (release: string): WorkboxPlugin => ({
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(plainAddress(request)),
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    cachedResponse ?? (await fromEdition(release, plainAddress(request))),
  cacheWillUpdate: async ({ response }) => (response.ok && (await mayKeep(base)) ? response : null),
  handlerDidError: () => Promise.resolve(Response.error()),
});

const checkedBy = (release: string): WorkboxPlugin => ({
  requestWillFetch: ({ request }) => {
    // Asked for beside the file itself, so that the check costs no wait.
    digestsOf(release).catch(() => undefined);
    return Promise.resolve(request);
  },
  fetchDidSucceed: async ({ request, response }) => {
    if (response.ok && !(await isOfRelease(response.clone(), pathOf(request.url), release))) {
      // The page learns that there is a newer release, rather than getting what is not of its own.
      await tellOutdated(release);
      throw new Error(`${request.url} is not of the release ${release}`);
    }
    return response;
  },
});

async function isOfRelease(file: Response, path: string, release: string): Promise<boolean> {
  const [bytes, digests] = await Promise.all([file.arrayBuffer(), digestsOf(release).catch(() => null)]);
  return digests?.[path] === (await digest(bytes));
}

const lists = new Map<string, Promise<FileList>>();

/** The digests of a release's files with fixed names. */
async function digestsOf(release: string): Promise<FileList> {
  const list = lists.get(release) ?? readDigests(release);
  lists.set(release, list);
  list.catch(() => lists.delete(release));
  return list;
}

/** The list is kept: when the next release is published it is gone from the site. */
async function readDigests(release: string): Promise<FileList> {
  const address = listAddress(base, release, 'fixed');
  const cacheName = releaseCaches(base, release).visited;
  const known = await caches.match(address, { cacheName });
  const response = known ?? (await fetch(address));
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  if (known === undefined && (await mayKeep(base)))
    await (await caches.open(cacheName)).put(address, response.clone());
  return (await response.json()) as FileList;
}

function plainAddress({ url }: Request): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
