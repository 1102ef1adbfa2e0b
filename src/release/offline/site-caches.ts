import { localeFolder, LOCALES, type Locale } from '../../i18n/locales.ts';

/** What the reader asked to have kept besides visited pages. */
export interface OfflinePreferences {
  languages: Locale[];
}

/** What is kept of an edition, written when all of it is. */
export interface KeptEdition extends OfflinePreferences {
  version: string;
  /** ISO 8601, the day of that version. */
  date: string;
  /** ISO 8601, the day it was kept. */
  on: string;
  files: number;
  bytes: number;
}

/** The caches of a release: visited pages with their files, and the whole edition, which counts once it is whole. */
export function releaseCaches(base: string, release: string): { visited: string; edition: string } {
  const prefix = `${sitePrefix(base)}${release}:`;
  return { visited: `${prefix}visited`, edition: `${prefix}edition` };
}

/** The caches that outlive releases: the reader's choice, there while anything may be kept, and what pages are open. */
export function lastingCaches(base: string): { preferences: string; pages: string } {
  return { preferences: `${sitePrefix(base)}wishes`, pages: `${sitePrefix(base)}pages` };
}

/** The names of all caches of the site; its path keeps them apart from those of other sites of the same host. */
export async function siteCaches(base: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(sitePrefix(base)));
}

/** The address of the page, in a language, that shows what is kept and stands in for a page that is not. */
export function offlinePage(base: string, locale: Locale): string {
  return `${base}${localeFolder(locale)}offline/`;
}

/** The addresses of other pages kept on visits, the last visited last; those of one release can be left out. */
export async function visitedPages(base: string, except = ''): Promise<string[]> {
  const names = (await siteCaches(base)).filter(
    (name) => name.endsWith(':visited') && name !== releaseCaches(base, except).visited,
  );
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const paths = new Set(requests.flat().map(({ url }) => new URL(url).pathname));
  for (const locale of LOCALES) paths.delete(offlinePage(base, locale));
  return [...paths].filter((path) => path.endsWith('/'));
}

/** Whether the reader has not removed everything: then nothing may be kept any more. */
export async function mayKeep(base: string): Promise<boolean> {
  return caches.has(lastingCaches(base).preferences);
}

/** What the reader asked to have kept; null where it is the visited pages alone. */
export async function readPreferences(base: string): Promise<OfflinePreferences | null> {
  return readJson(lastingCaches(base).preferences, `${base}offline/wish`);
}

/** Remembers it for the releases to come. */
export async function writePreferences(base: string, preferences: OfflinePreferences): Promise<void> {
  await writeJson(lastingCaches(base).preferences, `${base}offline/wish`, preferences);
}

/** The release that is read without a network; null before one can be. */
export async function readCurrent(base: string): Promise<string | null> {
  return readJson(lastingCaches(base).preferences, `${base}offline/current`);
}

/** Lets a release be read without a network in place of the one before. */
export async function writeCurrent(base: string, release: string): Promise<void> {
  await writeJson(lastingCaches(base).preferences, `${base}offline/current`, release);
}

/** Where no release is current, lets one whose copies are here be: workers before this one wrote none down. */
export async function adoptKept(base: string): Promise<void> {
  if ((await readCurrent(base)) !== null) return;
  const names = await siteCaches(base);
  const releases = ['edition', 'visited'].flatMap((kind) =>
    names.filter((name) => name.endsWith(`:${kind}`)).map((name) => name.split(':').at(-2) ?? ''),
  );
  for (const release of releases)
    if ((await readKept(base, release)) !== null) return writeCurrent(base, release);
  const [visited] = releases;
  if (visited !== undefined) await writeCurrent(base, visited);
}

/** What is kept of the edition of a release; null where it is not whole. */
export async function readKept(base: string, release: string): Promise<KeptEdition | null> {
  return readJson(releaseCaches(base, release).edition, `${base}offline/kept`);
}

/** Says that the edition of a release is whole. */
export async function writeKept(base: string, release: string, kept: KeptEdition): Promise<void> {
  await writeJson(releaseCaches(base, release).edition, `${base}offline/kept`, kept);
}

function sitePrefix(base: string): string {
  return `duidu:${base}:`;
}

async function readJson<T>(cacheName: string, address: string): Promise<T | null> {
  const response = await caches.match(address, { cacheName });
  return response === undefined ? null : ((await response.json()) as T);
}

async function writeJson(cacheName: string, address: string, value: unknown): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.put(address, Response.json(value));
}
