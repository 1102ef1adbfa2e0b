import { lastingCaches, mayKeep } from '../site-caches.ts';
import type { Outdated } from './messages.ts';
import { base, scope } from './worker-scope.ts';

const cacheName = lastingCaches(base).pages;
const known = new Map<string, Promise<string>>();

/** Remembers of which release a page is, empty where of none; it is written down too, because a browser ends idle workers. */
export async function recordPage(id: string, release: Promise<string>): Promise<void> {
  known.set(id, release);
  const content = new Response(await release);
  if (!(await mayKeep(base))) return;
  const cache = await caches.open(cacheName);
  await cache.put(addressOf(id), content);
}

/**
 * The releases that the page or worker of a request may be of: its own; for a worker, of which nothing is
 * known, those of all open pages; none where nothing is known of them either.
 */
export async function possibleReleases(id: string): Promise<string[]> {
  const release = await releaseOfPage(id);
  if (release === null) return openReleases();
  return release === '' ? [] : [release];
}

/** The releases of all open pages of which anything is known. */
export async function openReleases(): Promise<string[]> {
  const releases = await Promise.all((await openPages()).map(({ id }) => releaseOfPage(id)));
  return [...new Set(releases.flatMap((release) => release ?? []))].filter((release) => release !== '');
}

/** Forgets the pages that were closed. */
export async function forgetClosed(): Promise<void> {
  if (!(await caches.has(cacheName))) return;
  const open = new Set((await openPages()).map(({ id }) => addressOf(id)));
  const cache = await caches.open(cacheName);
  for (const request of await cache.keys()) {
    if (!open.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

/** Tells the pages of a release that it is no longer the newest; the others take no notice. */
export async function tellOutdated(release: string): Promise<void> {
  for (const page of await openPages()) page.postMessage({ outdated: release } satisfies Outdated);
}

/** The windows that show this site, whether this worker or an older one answers them. */
async function openPages(): Promise<readonly WindowClient[]> {
  return scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

/** The release of a page; null where it is not known. */
async function releaseOfPage(id: string): Promise<string | null> {
  const release = known.get(id);
  if (release !== undefined) return release;
  return (await (await caches.match(addressOf(id), { cacheName }))?.text()) ?? null;
}

function addressOf(id: string): string {
  return `${base}offline/pages/${id}`;
}
