import { cacheNames, wishesCache } from './cache-names.ts';
import { keptAddress, type Kept, type Wish } from './edition-list.ts';

const WISH = 'offline/wish';

/** What the reader asked to have kept; null where it is the visited pages alone. */
export async function readWish(base: string): Promise<Wish | null> {
  return readJson<Wish>(wishesCache(base), base + WISH);
}

/** Remembers it for the releases to come. */
export async function writeWish(base: string, wish: Wish): Promise<void> {
  const cache = await caches.open(wishesCache(base));
  await cache.put(base + WISH, Response.json(wish));
}

/** What is wholly kept of a release; null where nothing is. */
export async function readKept(base: string, release: string): Promise<Kept | null> {
  return readJson<Kept>(cacheNames(base, release).edition, keptAddress(base));
}

/** Whether the reader has not removed it all: then nothing may be kept any more. */
export async function mayKeep(base: string): Promise<boolean> {
  return caches.has(wishesCache(base));
}

async function readJson<T>(cacheName: string, address: string): Promise<T | null> {
  const response = await caches.match(address, { cacheName });
  return response === undefined ? null : ((await response.json()) as T);
}
