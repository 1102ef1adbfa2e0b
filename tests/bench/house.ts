/**
 * Prints how the house stands: files and lines of `src`, the most entries of one folder, files that one other
 * alone imports, and lines of the parts that carry much for what they give. `npm run bench:house`; with `-- --single` it lists those files,
 * each with what it promises.
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

/** What a text names in an import, a style or a worker’s address, and whether that is loaded apart from it. */
const namedIn = (file: string, text = readFileSync(file, 'utf8')) =>
  [...text.matchAll(/(?:from|import|URL\()\s*\(?\s*'(\.{1,2}\/[^'?]+)\??/gu)].map(([how, path = '']) => ({
    path: join(dirname(file), path),
    isApart: /\(|\?$/u.test(how),
  }));

/** File of `src` → files that name it. */
const importers = new Map(files.map((file) => [file, new Set<string>()]));
for (const file of [...modules, 'astro.config.mjs'])
  for (const { path } of namedIn(file)) importers.get(path)?.add(file);

const tested = new Set(
  tests.filter((file) => file.endsWith('.ts')).flatMap((file) => namedIn(file).map(({ path }) => path)),
);
/** What stands in a component below its frontmatter: its markup, styles and scripts. */
const scriptsOf = (component: string) => readFileSync(component, 'utf8').split(/^---$/mu).slice(2).join();

/**
 * Why a file that one other alone imports is a promise of its own all the same. What a test names is held to something
 * by itself. Styles, words and components are made in languages of their own, and one looks for them by the page that they
 * belong to. The script of a component is the part of it that browsers get, and linted as such. What is loaded apart
 * (on demand, in a worker, or as text) would weigh on every page if it were part of its importer. All others are
 * helpers, which the file that they help could have in itself.
 */
const PROMISES: Record<string, (file: string, by: string) => boolean> = {
  'named by a test': (file) => tested.has(file),
  styles: (file) => file.endsWith('.css'),
  'words of one page': (file) => file.startsWith('src/i18n/'),
  components: (file) => file.endsWith('.astro'),
  'scripts of one component': (file, by) =>
    by.endsWith('.astro') &&
    namedIn(by, scriptsOf(by)).some(({ path, isApart }) => path === file && !isApart),
  'loaded apart': (file, by) => namedIn(by).some(({ path, isApart }) => path === file && isApart),
};
const promiseOf = (file: string, by: string) =>
  Object.entries(PROMISES).find(([, isSo]) => isSo(file, by))?.[0] ?? 'none';
const single = [...importers]
  .filter(([, by]) => by.size === 1)
  .map(([file, [by = '']]) => ({ file, by, promise: promiseOf(file, by) }));
const singleOf = (promise: string) => single.filter((each) => each.promise === promise).length;

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
  `files with a single importer: ${single.length}; no promise of their own: ${singleOf('none')}`,
  ...Object.keys(PROMISES).map((promise) => `  ${singleOf(promise)} ${promise}`),
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
  console.log(
    single.map(({ promise, file, by }) => [promise, linesOf([file]), file, by].join('\t')).join('\n'),
  );
