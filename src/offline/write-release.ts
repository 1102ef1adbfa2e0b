import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { bundleWorker } from './bundle-worker.ts';
import { digest } from './digest.ts';
import { shardCount, shardOf } from './digest-shard.ts';
import type { EditionSummary, FileList, PartSize } from './edition-list.ts';
import { addressOf, isHashed, PARTS, partOf, type Part } from './kept-file.ts';
import type { ReleaseFacts } from './release-facts.ts';
import { stampRelease } from './release-stamp.ts';

/** What the lists are written from. */
interface BuiltFile {
  path: string;
  part: Part | null;
  /** Of the bytes as they are served. */
  sum: string;
  bytes: number;
  sent: number;
}

/** Files read, compressed and written at the same time. */
const AT_ONCE = 8;

/** A name by which the browser knows the script that shows the notices. */
const NOTICE = /^_astro\/offline-notice\..*\.js$/u;

/**
 * Makes a built site a release that can be kept: names it after all its bytes, stamps its pages with the
 * name, lists its files, and writes its worker. Run again on the same folder it does all of it anew.
 */
export async function writeRelease(
  folder: string,
  version: { version: string; date: string },
): Promise<string> {
  await clearRelease(folder);
  const worker = await bundleWorker('service-worker');
  const paths = await filesIn(folder);
  const release = await nameRelease(folder, paths, worker);
  const files = await forEach(paths, (path) => stampAndMeasure(folder, path, release));
  const shards = await writeLists(join(folder, 'offline', release), files, version);
  const core = ['offline/', 'zh/offline/', ...paths.filter((path) => NOTICE.test(path))];
  const facts: ReleaseFacts = { release, shards, core };
  await writeFile(join(folder, 'sw.js'), `self.duidu=${JSON.stringify(facts)};\n${worker}`);
  return release;
}

/** Takes the lists and the worker of an earlier run away, whose bytes are not the site's own. */
async function clearRelease(folder: string): Promise<void> {
  await rm(join(folder, 'sw.js'), { force: true });
  const entries = await readdir(join(folder, 'offline'), { withFileTypes: true });
  for (const entry of entries.filter((each) => each.isDirectory()))
    await rm(join(folder, 'offline', entry.name), { recursive: true });
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}

async function nameRelease(folder: string, paths: readonly string[], worker: string): Promise<string> {
  const sums = await forEach(paths, async (path) => digest(await readStamped(folder, path, '')));
  const hash = createHash('sha256').update(worker);
  for (const [index, path] of paths.entries()) hash.update(`${path}\0${sums[index] ?? ''}\0`);
  return hash.digest('hex').slice(0, 10);
}

async function stampAndMeasure(folder: string, path: string, release: string): Promise<BuiltFile> {
  const content = await readStamped(folder, path, release);
  if (path.endsWith('.html')) await writeFile(join(folder, path), content);
  const part = partOf(path);
  const bytes = content.byteLength;
  const sent = part === null ? bytes : Math.min(bytes, (await promisify(gzip)(content)).byteLength);
  return { path, part, sum: await digest(content), bytes, sent };
}

/** A file with the release in it, where it is a page. */
async function readStamped(folder: string, path: string, release: string): Promise<Buffer<ArrayBuffer>> {
  const content = Buffer.from(await readFile(join(folder, path)));
  const start = path.endsWith('.html') ? content.indexOf('<html') : -1;
  if (start === -1) return content;
  const end = content.indexOf('>', start);
  const head = stampRelease(content.toString('utf8', 0, end), release);
  return Buffer.concat([Buffer.from(head), content.subarray(end)]);
}

/** Does a task for each path, a few at a time so that no processor waits for another; results in order. */
async function forEach<T>(paths: readonly string[], task: (path: string) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  const waiting = paths.entries();
  const workThrough = async () => {
    for (const [index, path] of waiting) results[index] = await task(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, workThrough));
  return results;
}

/** Writes what a reader's browser asks for: the size of each part, its files, and digests to check one file by. */
async function writeLists(
  folder: string,
  files: readonly BuiltFile[],
  version: { version: string; date: string },
): Promise<number> {
  const of = (part: Part) => files.filter((file) => file.part === part);
  const checked = of('shared').filter(({ path }) => !isHashed(path));
  const shards = shardCount(checked.length);
  const parts = Object.fromEntries(PARTS.map((part) => [part, sizeOf(of(part))])) as EditionSummary['parts'];
  await writeJson(join(folder, 'edition.json'), { ...version, shards, parts } satisfies EditionSummary);
  for (const part of PARTS) await writeJson(join(folder, `${part}.json`), listOf(of(part)));
  const byShard = Map.groupBy(checked, ({ path }) => shardOf(path, shards));
  for (let shard = 0; shard < shards; shard++) {
    await writeJson(join(folder, `${shard}.json`), listOf(byShard.get(shard) ?? []));
  }
  return shards;
}

function sizeOf(files: readonly BuiltFile[]): PartSize {
  const sum = (size: 'bytes' | 'sent') => files.reduce((total, file) => total + file[size], 0);
  return { files: files.length, bytes: sum('bytes'), sent: sum('sent') };
}

function listOf(files: readonly BuiltFile[]): FileList {
  return Object.fromEntries(
    files.map(({ path, sum }) => [addressOf(path), path.endsWith('.html') ? '' : sum]),
  );
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(value));
}
