import type { Notice, Said } from '../../release/offline/tell-pages.ts';
import { siteRoot } from './site-root.ts';

// The build stamps the pages of a release that can be kept: none while one edits, and none where it is withdrawn.
const { release } = document.documentElement.dataset;
if (release !== undefined && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Where a browser refuses a worker or storage, the site is as it is without.
    keepOffline(release).catch(() => undefined);
  });
}

async function keepOffline(release: string) {
  if (localStorage.getItem('offline') === 'off') return;
  const { serviceWorker } = navigator;
  serviceWorker.onmessage = ({ data }: MessageEvent<Notice>) => {
    if ('newer' in data ? data.newer === release : 'older' in data && data.older !== release) return;
    void import('./offline-notice.ts').then(({ showNotice }) => {
      showNotice(data);
    });
  };
  await serviceWorker.register(`${siteRoot()}sw.js`, { updateViaCache: 'none' });
  const { active, waiting } = await serviceWorker.ready;
  active?.postMessage({ release, isWaiting: false } satisfies Said);
  waiting?.postMessage({ release, isWaiting: true } satisfies Said);
}
