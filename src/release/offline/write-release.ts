import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isPage, measureFiles, stampPages, UNNAMED, type BuiltFile } from './built-files.ts';
import { bundleWorker } from './bundle-worker.ts';
import { shardCount, shardOf } from './digest-shard.ts';
import type { EditionSummary, FileList, PartSize } from './edition-list.ts';
import { addressOf, isHashed, PARTS, type Part } from './cacheable-file.ts';
import type { ReleaseFacts } from './release-facts.ts';

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
  const files = await measureFiles(folder, paths);
  const release = nameRelease(files, worker);
  stampPages(folder, paths, release);
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

function nameRelease(files: readonly BuiltFile[], worker: string): string {
  const hash = createHash('sha256').update(worker);
  for (const { path, sum } of files) hash.update(`${path}\0${sum}\0`);
  return hash.digest('hex').slice(0, UNNAMED.length);
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
  return Object.fromEntries(files.map(({ path, sum }) => [addressOf(path), isPage(path) ? '' : sum]));
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(value));
}
