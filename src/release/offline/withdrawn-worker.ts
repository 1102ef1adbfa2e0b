import { isOwnCache } from './cache-names.ts';

const scope = globalThis as unknown as ServiceWorkerScope;

// A publisher who withdraws offline reading serves this in place of the worker: it removes all that was kept, and itself.
scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(withdraw());
});

async function withdraw(): Promise<void> {
  const base = new URL(scope.registration.scope).pathname;
  const names = (await caches.keys()).filter((name) => isOwnCache(name, base));
  await Promise.all(names.map((name) => caches.delete(name)));
  await scope.registration.unregister();
}
