/** What a page says to the worker when it has loaded. */
export interface PageLoaded {
  release: string;
  /** Whether it is a copy that was kept. */
  isCopy: boolean;
}

/** What the worker says to all pages: which release is no longer the newest. */
export interface Outdated {
  outdated: string;
}
