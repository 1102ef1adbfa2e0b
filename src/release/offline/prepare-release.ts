import { cachePrefix, isOwnCache, wishesCache } from './cache-names.ts';
import { fillEdition } from './fill-edition.ts';
import { keepAsset, keepPage } from './keep-page.ts';
import { clientRecord, recordClient } from './open-clients.ts';
import { tellPages } from './tell-pages.ts';
import { readWish } from './offline-preferences.ts';
import { base, core, names, openPages, pathOf, release, scope } from './worker-scope.ts';

/** Visited pages that are fetched again with a new release, the last ones first. */
const VISITED_AGAIN = 100;

/** Keeps of this release what the reader has of the one before; it fails as a whole and is then tried again later. */
export async function prepareRelease(): Promise<void> {
  await caches.open(wishesCache(base));
  for (const path of core) {
    if (!path.endsWith('/')) await keepAsset(base + path);
    else if (!(await keepPage(base + path))) throw new Error(`${path} is of another release`);
  }
  if (scope.registration.active === null) return;
  const wish = await readWish(base);
  if (wish !== null) {
    await fillEdition({ base, release, wish }, () => {
      // Nobody waits for it.
    });
  }
  for (const address of await visitedBefore(wish?.languages ?? [])) await keepPage(address);
  await tellPages({ notice: 'update', newer: release });
}

/** Takes over from the release before: what was kept of it goes, and its pages that are still open are told. */
export async function takeOver(): Promise<void> {
  const kept = new Set([names.visited, names.edition, names.clients, wishesCache(base)]);
  const others = (await caches.keys()).filter((name) => isOwnCache(name, base) && !kept.has(name));
  for (const name of others) await caches.delete(name);
  if (others.length > 0) {
    for (const { id } of await openPages()) {
      if ((await clientRecord(id)) === null) await recordClient(id, { release: 'before', kept: null });
    }
    await tellPages({ notice: 'update', newer: release });
  }
  await scope.clients.claim();
}

/** The pages last visited in older releases, except those of languages that are kept whole. */
async function visitedBefore(whole: readonly ('en' | 'zh')[]): Promise<string[]> {
  const older = (await caches.keys()).filter(
    (name) => name.startsWith(cachePrefix(base)) && name.endsWith(':visited') && name !== names.visited,
  );
  const kept = await Promise.all(older.map((name) => caches.open(name)));
  const requests = await Promise.all(kept.map((cache) => cache.keys()));
  const pages = requests.flat().filter(({ url }) => {
    const path = pathOf(url);
    const language = path.startsWith('zh/') ? 'zh' : 'en';
    return /^$|\/$/u.test(path) && !core.includes(path) && !whole.includes(language);
  });
  return pages.slice(-VISITED_AGAIN).map(({ url }) => url);
}
