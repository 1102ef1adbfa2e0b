import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { editionPlugin } from '../../corpus/edition/edition-plugin.ts';
import { addressOf, EDITION_PARTS, partOf, type EditionPart } from './edition-part.ts';
import { digest, listAddress, type EditionSummary, type FileList } from './release-lists.ts';
import { stampRelease } from './release-stamp.ts';

/**
 * Makes a built site, with its worker, a release that browsers can keep: names it after all its bytes, stamps its
 * pages with the name, and lists its files. Run again on the same folder it does all of it anew.
 * @returns The name of the release.
 */
export async function writeRelease(
  folder: string,
  version: { version: string; date: string },
): Promise<string> {
  await clearLists(folder);
  const paths = await filesIn(folder);
  const release = nameRelease(folder, paths);
  for (const path of paths.filter(isPage))
    await writeFile(join(folder, path), stampRelease(readFileSync(join(folder, path), 'utf8'), release));
  await writeLists(folder, release, paths, version);
  return release;
}

/** Writes `sw.js`, one script with all that the worker imports, and returns the ids of these modules. */
export async function writeWorker(
  folder: string,
  worker: 'service-worker' | 'withdrawn-worker',
): Promise<string[]> {
  const root = fileURLToPath(new URL('worker/', import.meta.url));
  const built = (await build({
    configFile: false,
    envDir: false,
    root,
    logLevel: 'error',
    plugins: [editionPlugin()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      // Not a module: some browsers in use know no module as a service worker.
      rolldownOptions: { input: `${root}${worker}.ts`, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const [{ code, moduleIds }] = built.output;
  await writeFile(join(folder, 'sw.js'), code);
  return moduleIds;
}

/** Removes the lists of an earlier run, whose bytes are not the site's. */
async function clearLists(folder: string): Promise<void> {
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

/** The name of a release: a digest of every file, of the pages as they are without it. */
function nameRelease(folder: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const file = readFileSync(join(folder, path));
    const content = isPage(path) ? stampRelease(file.toString(), '') : file;
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 10);
}

/** Writes what a reader's browser asks for: the size of each part of the edition, and its files. */
async function writeLists(
  folder: string,
  release: string,
  paths: readonly string[],
  version: { version: string; date: string },
): Promise<void> {
  const each = <T>(value: () => T) =>
    Object.fromEntries(EDITION_PARTS.map((part) => [part, value()])) as Record<EditionPart, T>;
  const lists = each<FileList>(() => ({}));
  const parts = each(() => ({ files: 0, bytes: 0, sent: 0 }));
  for (const path of paths) {
    const part = partOf(path);
    if (part === null) continue;
    const content = readFileSync(join(folder, path));
    lists[part][addressOf(path)] = isPage(path) ? '' : await digest(content);
    parts[part].files += 1;
    parts[part].bytes += content.byteLength;
    parts[part].sent += Math.min(content.byteLength, gzippedSize(content));
  }
  const edition: EditionSummary = { ...version, parts };
  await mkdir(join(folder, 'offline', release));
  for (const [name, list] of Object.entries({ ...lists, edition }))
    await writeFile(
      listAddress(`${folder}/`, release, name as EditionPart | 'edition'),
      JSON.stringify(list),
    );
}

/** At nginx's own level, which is its fastest: others send a little less. */
function gzippedSize(content: Uint8Array): number {
  return gzipSync(content, { level: constants.Z_BEST_SPEED, chunkSize: 2 ** 18 }).byteLength;
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}
