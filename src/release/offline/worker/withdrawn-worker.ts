import { siteCaches } from '../site-caches.ts';
import { base, scope } from './worker-scope.ts';

// A publisher who withdraws offline reading serves this in place of the worker: it removes all that was kept, and itself.
scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(withdraw());
});

async function withdraw(): Promise<void> {
  for (const name of await siteCaches(base)) await caches.delete(name);
  await scope.registration.unregister();
}
