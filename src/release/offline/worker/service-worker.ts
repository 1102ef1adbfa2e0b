import { registerRoute } from 'workbox-routing/registerRoute.js';
import { partOf } from '../edition-part.ts';
import { adoptKept, lastingCaches, mayKeep } from '../site-caches.ts';
import { answerFile } from './file-route.ts';
import { keepPage } from './keep-page.ts';
import type { PageLoaded } from './messages.ts';
import { recordPage } from './open-pages.ts';
import { answerPage, pageKey } from './page-route.ts';
import { dropOldReleases, renewRelease } from './renew-release.ts';
import { base, pathOf, scope } from './worker-scope.ts';

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
  if (event.source !== null) event.waitUntil(meet(event.source, event.data as PageLoaded));
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
async function meet(page: WindowClient, { release, isCopy }: PageLoaded): Promise<void> {
  await recordPage(page.id, Promise.resolve(release));
  if (isCopy || !(await mayKeep(base))) return;
  await keepPage(pageKey(page.url), release);
  await renewRelease(release);
  await dropOldReleases();
}
