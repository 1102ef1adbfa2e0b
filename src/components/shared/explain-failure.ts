import { siteRoot } from '../../i18n/site-root.ts';
import type { Words } from '../../i18n/en/words.ts';
import { listAddress } from '../../release/offline/release-lists.ts';

const WORDS = import.meta.glob<Words['failures']>('../../i18n/*/failures.ts', {
  eager: true,
  import: 'failures',
});

/**
 * Says why what a page loads later did not come, where there is more to say than what the place says already: the
 * page is of an earlier release, whose files are gone from the site, or the browser is too old.
 * @param again what the reader presses to try again: of no use in an old browser, it reloads an earlier page
 */
export async function explainFailure(place: Element | null, again: HTMLElement | null = null): Promise<void> {
  const said = place?.textContent;
  const why = await whyFailed();
  if (place === null || why === undefined || place.textContent !== said) return;
  // As in unknown-choice.ts, found without pageWords.
  const { locale = '' } = document.documentElement.dataset;
  const words = WORDS[`../../i18n/${locale}/failures.ts`];
  place.textContent = words?.[why] ?? '';
  if (again === null) return;
  again.hidden = why === 'old';
  again.textContent = words?.reload ?? '';
  again.addEventListener('click', () => {
    location.reload();
  });
}

/** Undefined where the site cannot be reached, or where it is unknown. */
async function whyFailed(): Promise<'newer' | 'old' | undefined> {
  const { release } = document.documentElement.dataset;
  const address = release === undefined ? siteRoot() : listAddress(siteRoot(), release, 'edition');
  // The worker answers no such request from what it keeps.
  const response = await fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (response?.status === 404) return 'newer';
  // A feature of the oldest browsers that the site is built for; the style sheets ask for it too.
  return response?.ok === true && !CSS.supports('color', 'color-mix(in oklab, red, red)') ? 'old' : undefined;
}
