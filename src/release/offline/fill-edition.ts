import { partOf, type EditionPart } from './edition-part.ts';
import { digest, listAddress, type EditionSummary, type FileList } from './release-lists.ts';
import { releaseOf } from './release-stamp.ts';
import { releaseCaches, writeKept, type OfflinePreferences } from './site-caches.ts';

/** How far the keeping of an edition has come. */
export interface Progress {
  files: number;
  bytes: number;
  ofFiles: number;
  ofBytes: number;
}

/** What to keep. */
export interface Edition {
  /** The site's path, ending in `/`. */
  base: string;
  release: string;
  preferences: OfflinePreferences;
}

/** The site has another release than the one to keep. */
export class NewerRelease extends Error {}

/** Files fetched at once. */
const AT_ONCE = 8;

/**
 * Keeps a whole edition, each file checked to be of the release. It counts as kept when the last file
 * is there; what was fetched by an earlier attempt is not fetched again.
 * @throws {NewerRelease} where the site has another release; any other error of a fetch or of the cache.
 */
export async function fillEdition(
  edition: Edition,
  onProgress: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<void> {
  const { base, release, preferences } = edition;
  const parts = ['hashed', 'fixed', ...preferences.languages] as const;
  const { version, date, parts: sizes } = await fetchList<EditionSummary>(edition, 'edition');
  const lists = await Promise.all(parts.map((part) => fetchList<FileList>(edition, part)));
  const wanted = lists.flatMap((list) => Object.entries(list));
  const ofBytes = parts.reduce((sum, part) => sum + sizes[part].bytes, 0);
  const cache = await caches.open(releaseCaches(base, release).edition);
  let [files, bytes] = [0, 0];
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    signal?.throwIfAborted();
    const batch = wanted.slice(start, start + AT_ONCE).map(async ([path, sum]) => {
      const added = await keepFile(edition, cache, path, sum, signal);
      bytes += added;
      onProgress({ files: ++files, bytes, ofFiles: wanted.length, ofBytes });
    });
    const failed = (await Promise.allSettled(batch)).find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  }
  await dropOthers(cache, base, new Set(wanted.map(([path]) => path)));
  const on = new Date().toISOString().slice(0, 10);
  await writeKept(base, release, { ...preferences, version, date, on, files, bytes });
}

/** Puts a file into the cache unless it is there, and returns its size in bytes. */
async function keepFile(
  { base, release }: Edition,
  cache: Cache,
  path: string,
  sum: string,
  signal: AbortSignal | undefined,
): Promise<number> {
  const address = base + path;
  const here = await cache.match(address);
  if (here !== undefined) return (await here.arrayBuffer()).byteLength;
  // A name that changes with the bytes means the same file in every release.
  const known = partOf(path) === 'hashed' ? await caches.match(address) : undefined;
  const response = known ?? (await fetch(address, { cache: 'no-cache', signal: signal ?? null }));
  assertFound(response);
  const content = await response.arrayBuffer();
  const isOfRelease =
    sum === '' ? releaseOf(new TextDecoder().decode(content)) === release : (await digest(content)) === sum;
  if (!isOfRelease) throw new NewerRelease(`${address} is of another release`);
  // A response that was redirected cannot answer a navigation: it is made anew.
  const [type, day] = ['content-type', 'date'].map((name) => response.headers.get(name) ?? '');
  const headers = { 'content-type': type ?? '', date: day ?? '' };
  await cache.put(address, new Response(content, { headers }));
  return content.byteLength;
}

async function fetchList<T>({ base, release }: Edition, list: EditionPart | 'edition'): Promise<T> {
  const response = await fetch(listAddress(base, release, list), { cache: 'no-cache' });
  assertFound(response);
  return (await response.json()) as T;
}

/** Removes the files of a language that is no longer wanted. */
async function dropOthers(cache: Cache, base: string, wanted: ReadonlySet<string>): Promise<void> {
  for (const request of await cache.keys()) {
    const path = new URL(request.url).pathname.slice(base.length);
    if (!wanted.has(path)) await cache.delete(request);
  }
}

/** A server that no longer has a file of the release has another release; any other failure may pass. */
function assertFound({ ok, status, url }: Response): void {
  const message = `${url} answered ${status}`;
  if (status === 404 || status === 410) throw new NewerRelease(message);
  if (!ok) throw new Error(message);
}
