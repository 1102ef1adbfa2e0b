/**
 * Prints how the house stands: files and lines of `src`, the most entries of one folder, files that one other
 * alone imports, and lines of the parts that carry much for what they give. `npm run bench:house`; with `-- --single` it lists those files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath.replaceAll('\\', '/'), name));
const linesOf = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length - 1, 0);

const files = filesBelow('src');
const modules = files.filter((file) => /\.(?:ts|astro|css)$/u.test(file));
const tests = filesBelow('tests');

/** File of `src` → files that name it in an import, a style or a worker’s address. */
const importers = new Map(files.map((file) => [file, new Set<string>()]));
for (const file of [...modules, 'astro.config.mjs']) {
  const text = readFileSync(file, 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:from|import|URL\()\s*\(?\s*'(\.{1,2}\/[^'?]+)/gu))
    importers.get(join(dirname(file), path))?.add(file);
}
const single = [...importers].filter(([, by]) => by.size === 1);

const entries = new Map<string, number>();
for (const folder of new Set(files.map((file) => dirname(file))))
  entries.set(folder, readdirSync(folder).length);
const fullest = [...entries].sort(([, a], [, b]) => b - a).slice(0, 5);

const part = (name: string, folder: string, pattern: RegExp) => {
  const own = files.filter((file) => file.startsWith(folder) || pattern.test(file));
  const tested = tests.filter((file) => pattern.test(file));
  return `${name}: ${linesOf(own)} lines in src, ${linesOf(tested)} of tests`;
};

const rows = [
  `src: ${files.length} files, ${linesOf(files)} lines`,
  `most entries of a folder: ${fullest.map(([folder, count]) => `${count} ${folder}`).join(', ')}`,
  `files with a single importer: ${single.length}`,
  `ui={: ${modules.filter((file) => readFileSync(file, 'utf8').includes('ui={')).length} files`,
  part(
    'offline',
    'src/release/offline/',
    /\/offline\/|\/(?:offline|release-(?!server)|digest)[^/]*\.(?:ts|astro|css)$/u,
  ),
  part(
    'hosting',
    'src/release/hosting/',
    /\/hosting\/|\/(?:publish-site|hosts|content-policy|site-headers|serve-with|find-server)[^/]*\.ts$/u,
  ),
  `unit tests: ${linesOf(tests.filter((file) => /^tests\/(?:five\/)?unit\//u.test(file)))} lines`,
  `browser tests: ${linesOf(tests.filter((file) => /^tests\/(?:five\/)?browser\//u.test(file)))} lines`,
];
console.log(rows.join('\n'));
if (process.argv.includes('--single'))
  console.log(single.map(([file, by]) => `${linesOf([file])}\t${file}\t${[...by].join()}`).join('\n'));
