/** The caches of one release of this site. */
export interface CacheNames {
  /** Pages that were visited, and the files they used. */
  visited: string;
  /** The whole edition; it counts only once it holds `KEPT`. */
  edition: string;
  /** Which release each open page is of. */
  clients: string;
}

/** What all caches of the site begin with; its path keeps them apart from other sites of the same host. */
export function cachePrefix(base: string): string {
  return `duidu:${base}:`;
}

/** The caches of a release. */
export function cacheNames(base: string, release: string): CacheNames {
  const prefix = `${cachePrefix(base)}${release}:`;
  return { visited: `${prefix}visited`, edition: `${prefix}edition`, clients: `${prefix}clients` };
}

/** Outlives releases: it is there as long as the reader wants anything kept, and holds what was asked for. */
export function wishesCache(base: string): string {
  return `${cachePrefix(base)}wishes`;
}

/** Whether a cache is of this site. */
export function isOwnCache(name: string, base: string): boolean {
  return name.startsWith(cachePrefix(base));
}
