import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { digest } from './digest.ts';
import { partOf, type Part } from './cacheable-file.ts';
import { stampRelease } from './release-stamp.ts';

/** A file of a built site. */
export interface BuiltFile {
  /** From the site's folder, with `/`. */
  path: string;
  part: Part | null;
  /** The digest of its bytes; of a page's as it stands before its release is named. */
  sum: string;
  bytes: number;
  /** Bytes as a server sends it with gzip; the same as `bytes` where it is not kept. */
  sent: number;
}

/** Stands for a release where its name is not known yet, and is as long. */
export const UNNAMED = '0'.repeat(10);

/** Reads and compresses files of a built site, in their order. */
export async function measureFiles(folder: string, paths: readonly string[]): Promise<BuiltFile[]> {
  const files: BuiltFile[] = [];
  for (const path of paths) {
    const content = readStamped(folder, path, UNNAMED);
    const part = partOf(path);
    const bytes = content.byteLength;
    const sent = part === null ? bytes : Math.min(bytes, gzippedSize(content));
    files.push({ path, part, sum: await digest(content), bytes, sent });
  }
  return files;
}

/** Puts their release into those of the files that are pages. */
export function stampPages(folder: string, paths: readonly string[], release: string): void {
  for (const path of paths.filter(isPage))
    writeFileSync(join(folder, path), readStamped(folder, path, release));
}

export function isPage(path: string): boolean {
  return path.endsWith('.html');
}

/** At nginx's own level, which is its fastest: others send a little less. */
function gzippedSize(content: Uint8Array): number {
  return gzipSync(content, { level: constants.Z_BEST_SPEED, chunkSize: 2 ** 18 }).byteLength;
}

/** A file with a release in it, where it is a page. */
function readStamped(folder: string, path: string, release: string): Uint8Array<ArrayBuffer> {
  const content = readFileSync(join(folder, path));
  const start = isPage(path) ? content.indexOf('<html') : -1;
  if (start === -1) return content;
  const end = content.indexOf('>', start);
  const head = stampRelease(content.toString('utf8', 0, end), release);
  return Buffer.concat([Buffer.from(head), content.subarray(end)]);
}
