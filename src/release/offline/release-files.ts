import { digest } from './digest.ts';
import { shardOf } from './digest-shard.ts';
import { listFolder, type EditionSummary, type FileList } from './edition-list.ts';
import { base, names, release, shards } from './worker-scope.ts';
import { mayKeep } from './offline-preferences.ts';

const lists = new Map<string, Promise<unknown>>();

/** Throws unless the bytes of a file are those that it has in a release. */
export async function assertOfRelease(file: Response, path: string, ofRelease: string): Promise<void> {
  const [sum, wanted] = await Promise.all([file.arrayBuffer().then(digest), digestIn(ofRelease, path)]);
  if (sum !== wanted) throw new Error(`${path} is not of the release ${ofRelease}`);
}

/** The digest of a file in a release; undefined where it has no such file. */
export async function digestIn(ofRelease: string, path: string): Promise<string | undefined> {
  const count = ofRelease === release ? shards : (await load<EditionSummary>(ofRelease, 'edition')).shards;
  return (await load<FileList>(ofRelease, shardOf(path, count)))[path];
}

async function load<T>(ofRelease: string, name: string | number): Promise<T> {
  const address = `${listFolder(base, ofRelease)}${name}.json`;
  const list = lists.get(address) ?? read(address, ofRelease === release);
  lists.set(address, list);
  list.catch(() => lists.delete(address));
  return (await list) as T;
}

/** The worker's own lists are kept: when the next release is published they are gone from the site. */
async function read(address: string, isOwn: boolean): Promise<unknown> {
  const known = isOwn ? await caches.match(address, { cacheName: names.visited }) : undefined;
  const response = known ?? (await fetch(address));
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  if (isOwn && known === undefined && (await mayKeep(base))) {
    const cache = await caches.open(names.visited);
    await cache.put(address, response.clone());
  }
  return response.json();
}
