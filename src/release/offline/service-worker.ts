import { registerRoute } from 'workbox-routing/registerRoute.js';
import { answerFile, answerHashed } from './asset-route.ts';
import { answerPages, pageKey } from './page-route.ts';
import { cacheNames } from './cache-names.ts';
import { isHashed, partOf } from './cacheable-file.ts';
import { keepAssets, keepPage } from './keep-page.ts';
import { clientRecord, forgetClosed, recordClient } from './open-clients.ts';
import { prepareRelease, takeOver } from './prepare-release.ts';
import type { Said } from './tell-pages.ts';
import { mayKeep } from './offline-preferences.ts';
import { base, names, openPages, pathOf, release, scope } from './worker-scope.ts';

scope.addEventListener('install', (event) => {
  event.waitUntil(prepareRelease());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});
scope.addEventListener('message', (event) => {
  const { data, source } = event;
  const said = data as Said;
  if ('takeOver' in said) event.waitUntil(scope.skipWaiting());
  else if (source !== null) event.waitUntil(meet(source, said));
});

registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin &&
    request.mode === 'navigate' &&
    url.pathname.startsWith(base) &&
    /\/(?:[^./]+|index\.html)?$/u.test(url.pathname),
  answerPages,
);
registerRoute(({ url, sameOrigin }) => sameOrigin && isHashed(pathOf(url.href)), answerHashed);
registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin &&
    request.mode !== 'navigate' &&
    url.pathname.startsWith(base) &&
    partOf(pathOf(url.href)) === 'shared',
  // The event of a route is always that of a fetch.
  ({ event }) => answerFile(event as FetchEvent),
);

/** A page has loaded: it is kept, told what it should know, and may let the worker take over. */
async function meet(page: WindowClient, said: { release: string; isWaiting: boolean }): Promise<void> {
  const record = await clientRecord(page.id);
  if (record?.release !== said.release) await recordClient(page.id, { release: said.release, kept: null });
  if (said.release !== release) {
    if (said.isWaiting && (await isOlder(said.release)))
      page.postMessage({ notice: 'update', newer: release });
    return;
  }
  if (record !== null && record.kept !== null) page.postMessage({ notice: 'kept', date: record.kept });
  if (await mayKeep(base)) await keepVisited(pageKey(page.url));
  await forgetClosed();
  // When all open pages are of this release nothing of another can be mixed with it.
  const records = await Promise.all((await openPages()).map(({ id }) => clientRecord(id)));
  if (records.every((each) => each?.release === release)) await scope.skipWaiting();
}

/** A release of which something is kept, other than the one that waits, came before it. */
async function isOlder(other: string): Promise<boolean> {
  return caches.has(cacheNames(base, other).visited);
}

/** What the page came from may have been the browser's own cache, of which the worker sees nothing. */
async function keepVisited(address: string): Promise<void> {
  const cache = await caches.open(names.visited);
  const here = await cache.match(address);
  if (here === undefined) await keepPage(address);
  else await keepAssets(await here.text());
}
