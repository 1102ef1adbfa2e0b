/** How many files a list of digests is to hold on average: about a kilobyte compressed. */
const FILES_IN_SHARD = 32;

/** How many lists of digests as many files are spread over. */
export function shardCount(files: number): number {
  return Math.max(1, Math.ceil(files / FILES_IN_SHARD));
}

/** In which list a file’s digest stands; files of one name, whatever follows its first dot, stand together. */
export function shardOf(path: string, shards: number): number {
  const stem = path.replace(/\.[^/]*$/u, '');
  const hash = [...stem].reduce((sum, char) => (Math.imul(sum, 31) + (char.codePointAt(0) ?? 0)) >>> 0, 7);
  return hash % shards;
}
