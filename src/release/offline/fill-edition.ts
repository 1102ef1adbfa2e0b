import { cacheNames } from './cache-names.ts';
import { digest } from './digest.ts';
import { keptAddress, listFolder, type EditionSummary, type FileList, type Wish } from './edition-list.ts';
import { isHashed } from './cacheable-file.ts';
import { releaseOf } from './release-stamp.ts';
import { writeWish } from './offline-preferences.ts';

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
  wish: Wish;
}

/** The site has another release than the one to keep. */
export class NewerRelease extends Error {}

/** Files fetched at once. */
const AT_ONCE = 6;

/**
 * Keeps a whole edition, each file checked to be of the release. It counts as kept when the last file
 * is there; what was fetched by an earlier attempt is not fetched again.
 */
export async function fillEdition(
  edition: Edition,
  onProgress: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<void> {
  const { base, release, wish } = edition;
  const parts = ['shared', ...wish.languages] as const;
  const summary = await list<EditionSummary>(edition, 'edition');
  const lists = await Promise.all(parts.map((part) => list<FileList>(edition, part)));
  const wanted = new Map(lists.flatMap((each) => Object.entries(each)));
  const sizes = parts.map((part) => summary.parts[part]);
  const [ofFiles, ofBytes] = [wanted.size, sizes.reduce((sum, { bytes }) => sum + bytes, 0)];
  const cache = await caches.open(cacheNames(base, release).edition);
  let [files, bytes] = [0, 0];
  await forEach([...wanted], async ([path, sum]) => {
    signal?.throwIfAborted();
    const added = await keepFile(edition, cache, path, sum, signal);
    // Not in one line: others add to it while this one waits.
    bytes += added;
    onProgress({ files: ++files, bytes, ofFiles, ofBytes });
  });
  await dropOthers(cache, base, wanted);
  const { version, date } = summary;
  const on = new Date().toISOString().slice(0, 10);
  const kept = { ...wish, version, date, on, files, bytes };
  await writeWish(base, wish);
  await cache.put(keptAddress(base), Response.json(kept));
}

/** Puts a file into the cache unless it is there, and tells its bytes. */
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
  const known = isHashed(path) ? await caches.match(address) : undefined;
  const response = known ?? (await fetch(address, { cache: 'no-cache', signal: signal ?? null }));
  assertFound(response);
  const content = await response.arrayBuffer();
  const isOwn =
    sum === '' ? releaseOf(new TextDecoder().decode(content)) === release : (await digest(content)) === sum;
  if (!isOwn) throw new NewerRelease(`${address} is of another release`);
  const [type, day] = ['content-type', 'date'].map((name) => response.headers.get(name) ?? '');
  await cache.put(
    address,
    new Response(content, { headers: { 'content-type': type ?? '', date: day ?? '' } }),
  );
  return content.byteLength;
}

/** A list of the release; where it is gone, so is the release. */
async function list<T>({ base, release }: Edition, name: string): Promise<T> {
  const address = `${listFolder(base, release)}${name}.json`;
  const response = await fetch(address, { cache: 'no-cache' });
  assertFound(response);
  return (await response.json()) as T;
}

/** Takes out the files of a language that is no longer wanted. */
async function dropOthers(cache: Cache, base: string, wanted: ReadonlyMap<string, string>): Promise<void> {
  for (const request of await cache.keys()) {
    const path = new URL(request.url).pathname.slice(base.length);
    if (!wanted.has(path)) await cache.delete(request);
  }
}

/** Does something with each, a few at once; the first failure ends it, when all under way have ended. */
async function forEach<T>(all: readonly T[], action: (each: T) => Promise<void>): Promise<void> {
  const left = all.values();
  const failures: unknown[] = [];
  const work = async () => {
    for (const each of left) {
      if (failures.length > 0) return;
      await action(each).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (failures.length > 0) throw failures[0];
}

/** A server that no longer has a file of the release has another release; any other failure may pass. */
function assertFound({ ok, status, url }: Response): void {
  const message = `${url} answered ${status}`;
  if (status === 404 || status === 410) throw new NewerRelease(message);
  if (!ok) throw new Error(message);
}
