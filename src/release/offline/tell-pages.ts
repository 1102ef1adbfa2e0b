import { openPages } from './worker-scope.ts';

/** What a worker has to say to a page. */
export type Notice =
  /** There is a release newer than the page's; a page that is of it already says nothing. */
  | { notice: 'update'; newer: string }
  /** The release is no longer the newest; only its own pages need say so. */
  | { notice: 'update'; older: string }
  /** The page is a copy, kept on a day (an HTTP date; empty where unknown). */
  | { notice: 'kept'; date: string };

/** What a page says to a worker: its release, and whether the worker waits; or that the worker is to take over. */
export type Said = { release: string; isWaiting: boolean } | { takeOver: true };

/** Tells every open page. */
export async function tellPages(notice: Notice): Promise<void> {
  for (const page of await openPages()) page.postMessage(notice);
}
