import { brokenPage } from '../i18n/broken-page.ts';

/** Looks like the page's other notices without a style sheet, which might be gone too. */
const STYLE = {
  position: 'fixed',
  zIndex: '3',
  inset: 'auto 0 0',
  padding: '0.75rem 1.5rem',
  borderBlockStart: '1px solid var(--color-edge)',
  background: 'var(--color-sheet)',
};

// A new release has other files: what a page of the last one loads on use is gone, until it is loaded again.
addEventListener('vite:preloadError', () => {
  const words = brokenPage[document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'];
  const notice = document.getElementById('stale-page') ?? document.createElement('p');
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = words.reload;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  notice.id = 'stale-page';
  notice.className = 'no-print';
  notice.setAttribute('role', 'status');
  Object.assign(notice.style, STYLE);
  notice.replaceChildren(`${words.stale} `, link);
  document.querySelector('main')?.append(notice);
});
