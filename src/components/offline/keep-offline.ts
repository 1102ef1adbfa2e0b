import type { Outdated, PageLoaded } from '../../release/offline/worker/messages.ts';
import { siteRoot } from '../../i18n/site-root.ts';

// The build stamps the pages of a release that can be kept: none while one edits, and none where it is withdrawn.
// The worker marks a page that is a kept copy with the day.
const { release, kept } = document.documentElement.dataset;
if (kept !== undefined) void notice('copy');
if (release !== undefined && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Where a browser refuses a worker or storage, the site is as it is without.
    keepOffline(release).catch(() => undefined);
  });
}

async function keepOffline(release: string) {
  if (localStorage.getItem('offline') === 'off') return;
  const { serviceWorker } = navigator;
  serviceWorker.onmessage = ({ data }: MessageEvent<Outdated>) => {
    if (data.outdated === release) void notice('update');
  };
  await serviceWorker.register(`${siteRoot()}sw.js`, { updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  active?.postMessage({ release, isCopy: kept !== undefined } satisfies PageLoaded);
}

async function notice(what: 'copy' | 'update') {
  try {
    const { showNotice } = await import('./offline-notice.ts');
    showNotice(what);
  } catch (error) {
    console.warn(error);
  }
}
