import { registerRoute } from 'workbox-routing/registerRoute.js';
import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { partOf } from '../edition-part.ts';
import {
  adoptKept,
  lastingCaches,
  mayKeep,
  offlinePage,
  readCurrent,
  readKept,
  releaseCaches,
} from '../site-caches.ts';
import { keepPage } from './keep-page.ts';
import type { PageLoaded } from './messages.ts';
import { recordPage, possibleReleases, tellOutdated } from './open-pages.ts';
import { dropOldReleases, renewRelease } from './renew-release.ts';
import { base, pathOf, scope } from './worker-scope.ts';
import { localeOfPath } from '../../../i18n/locales.ts';
import { releaseOf } from '../release-stamp.ts';
import { digest, listAddress, type FileList } from '../release-lists.ts';

// One worker serves all releases. Each release has caches of its own, and every page is of one release, by its
// stamp, and gets files of that release alone. The release read without a network is the current one; another
// takes its place when all that the reader has of the current one is there in the other too.
scope.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([caches.open(lastingCaches(base).preferences), scope.skipWaiting()]));
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(adoptKept(base).then(() => scope.clients.claim()));
});
scope.addEventListener('message', (event) => {
  if (event.source !== null) event.waitUntil(meet(event, event.source, event.data as PageLoaded));
});

registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin &&
    request.mode === 'navigate' &&
    url.pathname.startsWith(base) &&
    /\/(?:[^./]+|index\.html)?$/u.test(url.pathname),
  answerPage,
);
registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin &&
    request.mode !== 'navigate' &&
    url.pathname.startsWith(base) &&
    ['hashed', 'fixed'].includes(partOf(pathOf(url.href)) ?? ''),
  answerFile,
);

/** A page has loaded: it is kept, and one from the network shows which release is the newest. */
async function meet(
  event: ExtendableEvent,
  page: WindowClient,
  { release, isCopy }: PageLoaded,
): Promise<void> {
  await recordPage(page.id, Promise.resolve(release));
  if (isCopy || !(await mayKeep(base))) return;
  if (await keepPage(pageKey(page.url), release)) await keepPrintStyle(event, pageKey(page.url), release);
  await renewRelease(release);
  await dropOldReleases();
}

/** Keeps a page's style for print too, which the page may have loaded before it was this worker's. */
async function keepPrintStyle(event: ExtendableEvent, page: string, release: string): Promise<void> {
  const kept = await caches.match(page, { cacheName: releaseCaches(base, release).visited });
  const [, style] = /media="print" href="([^"]+)"/u.exec((await kept?.text()) ?? '') ?? [];
  if (style !== undefined) await fixedFilesOf(release).handle({ event, request: new Request(style) });
}

/** Seconds after which a reader who has a copy need not wait for the network. */
const PATIENCE = 4;

/** A page from the network, or as the current release has it; where neither is to be had, a page that says so. */
async function answerPage(options: RouteHandlerCallbackOptions): Promise<Response> {
  const release = (await readCurrent(base)) ?? '';
  const page = new NetworkFirst({
    cacheName: releaseCaches(base, release).visited,
    networkTimeoutSeconds: PATIENCE,
    plugins: [pagesOf(release)],
  });
  return page.handle(options);
}

/** Under which address a page is kept: without query, ending in `/`. */
function pageKey(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/index\.html$|(?<=[^/])$/u, '/');
}

/** A file of the edition, which counts only when all of it is kept. */
async function fromEdition(release: string, address: string): Promise<Response | undefined> {
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

/**
 * A file that a page loads. No release can mistake a name that changes with the bytes; a file that keeps its name
 * goes only to a page of the release that its bytes are of.
 */
async function answerFile({ event, request }: RouteHandlerCallbackOptions): Promise<Response> {
  const [release, another] = await possibleReleases((event as FetchEvent).clientId);
  // Of a page of which nothing is known the worker stands aside.
  if (release === undefined) return fetch(request);
  if (partOf(pathOf(request.url)) === 'hashed') return filesOf(release).handle({ event, request });
  if (another !== undefined) return Response.error();
  return fixedFilesOf(release).handle({ event, request });
}

function fixedFilesOf(release: string): CacheFirst {
  return filesOf(release, { fetchDidSucceed: checkRelease(release) });
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
