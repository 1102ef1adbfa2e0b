import { localeOfPath, LOCALES } from '../../../i18n/locales.ts';
import { fillEdition } from '../fill-edition.ts';
import { listAddress } from '../release-lists.ts';
import {
  lastingCaches,
  mayKeep,
  offlinePage,
  readCurrent,
  readPreferences,
  releaseCaches,
  siteCaches,
  visitedPages,
  writeCurrent,
} from '../site-caches.ts';
import { keepPage } from './keep-page.ts';
import { forgetClosed, openReleases, tellOutdated } from './open-pages.ts';
import { base } from './worker-scope.ts';

/** Visited pages that are fetched again with a new release, the last ones first. */
const VISITED_AGAIN = 100;

const renewals = new Map<string, Promise<void>>();

/** Makes a release the current one; two pages that ask for it at once share the work. */
export async function renewRelease(release: string): Promise<void> {
  const renewal = renewals.get(release) ?? renew(release).finally(() => renewals.delete(release));
  renewals.set(release, renewal);
  await renewal;
}

/** Keeps of a release what the reader has of the current one, and only then lets it take that one's place. */
async function renew(release: string): Promise<void> {
  const current = await readCurrent(base);
  if (current === release) return;
  // A page that took long to load may be of a release that is gone.
  const published = await fetch(listAddress(base, release, 'edition'), { cache: 'no-cache' });
  if (!published.ok) throw new Error(`The release ${release} is not published`);
  for (const locale of LOCALES) {
    const page = offlinePage(base, locale);
    if (!(await keepPage(page, release))) throw new Error(`${page} is of another release`);
  }
  const preferences = await readPreferences(base);
  if (preferences !== null) {
    await fillEdition({ base, release, preferences }, () => {
      // Nobody waits for it.
    });
  }
  const whole = preferences?.languages ?? [];
  const pages = (await visitedPages(base, release)).filter(
    (page) => !whole.includes(localeOfPath(page.slice(base.length))),
  );
  for (const page of pages.slice(-VISITED_AGAIN)) await keepPage(page, release);
  // Meanwhile the reader may have removed everything, or a still newer release have taken the place.
  if (!(await mayKeep(base)) || (await readCurrent(base)) !== current) return;
  await writeCurrent(base, release);
  if (current !== null) await tellOutdated(current);
}

/** Removes what was kept of releases that are neither current nor open in any page. */
export async function dropOldReleases(): Promise<void> {
  await forgetClosed();
  const releases = [await readCurrent(base), ...(await openReleases())].filter((each) => each !== null);
  const used = new Set([
    ...Object.values(lastingCaches(base)),
    ...releases.flatMap((release) => Object.values(releaseCaches(base, release))),
  ]);
  for (const name of await siteCaches(base)) if (!used.has(name)) await caches.delete(name);
}
