import { mayKeep } from './offline-preferences.ts';
import { base, names, openPages } from './worker-scope.ts';

/** What is known of an open page. */
export interface ClientRecord {
  /** The release its HTML is of; a page that was open before the worker took over is of none that is published. */
  release: string;
  /** When its copy was kept, empty where unknown; null where it came from the network. */
  kept: string | null;
}

const known = new Map<string, Promise<ClientRecord>>();

/** Remembers what a page is; it is written down too, because a browser ends idle workers. */
export async function recordClient(id: string, record: Promise<ClientRecord> | ClientRecord): Promise<void> {
  known.set(id, Promise.resolve(record));
  const content = Response.json(await record);
  if (!(await mayKeep(base))) return;
  const cache = await caches.open(names.clients);
  await cache.put(addressOf(id), content);
}

/** What is known of a page; null where nothing is. */
export async function clientRecord(id: string): Promise<ClientRecord | null> {
  const record = known.get(id);
  if (record !== undefined) return record;
  const response = await caches.match(addressOf(id), { cacheName: names.clients });
  return response === undefined ? null : ((await response.json()) as ClientRecord);
}

/**
 * The releases that the page or worker of a request may be of: its own; for a worker, of which nothing is
 * known, those of all open pages; none where nothing is known of them either.
 */
export async function possibleReleases(id: string): Promise<string[]> {
  const own = await clientRecord(id);
  return own === null ? openReleases() : [own.release];
}

/** The releases of all open pages of which anything is known. */
export async function openReleases(): Promise<string[]> {
  const records = await Promise.all((await openPages()).map(({ id }) => clientRecord(id)));
  return [...new Set(records.flatMap((record) => record?.release ?? []))];
}

/** Forgets the pages that were closed. */
export async function forgetClosed(): Promise<void> {
  const open = new Set((await openPages()).map(({ id }) => addressOf(id)));
  const cache = await caches.open(names.clients);
  for (const request of await cache.keys()) {
    if (!open.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

function addressOf(id: string): string {
  return `${base}offline/clients/${id}`;
}
