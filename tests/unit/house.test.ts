import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The house's order: a folder imports from those before it and from itself. What the edition is, the words need too. */
const ORDER = [
  'corpus/edition',
  'i18n',
  'corpus',
  'naming',
  'styles',
  'analysis',
  'search',
  'quotation',
  'release',
  'charts',
  'exports',
  'components',
  'layouts',
  'pages',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro)$/u.test(file) && file.includes('/'));

const imports = files.flatMap((file) => {
  const text = readFileSync(`src/${file}`, 'utf8');
  return [...text.matchAll(/(import type [^;]*?)?(?:from|import) '(\.[^']+)'/gu)].map(
    ([, type, path = '']) => ({
      file,
      isType: type !== undefined,
      target: new URL(path, `file:///${file}`).pathname.slice(1),
    }),
  );
});
const rank = (path: string) => ORDER.findIndex((room) => decodeURIComponent(path).startsWith(`${room}/`));

test('every folder of src has its place in the order', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(ORDER.filter((room) => !room.includes('/')).sort());
});

test('imports are found at all', () => {
  expect(imports.length).toBeGreaterThan(100);
});

test('each folder imports only leftwards', () => {
  expect(imports.filter(({ file, target }) => rank(target) === -1 || rank(target) > rank(file))).toEqual([]);
});

/** The order within the corpus; a type may be named from anywhere, as schema and model share theirs. */
const STEPS = ['edition', 'model', 'schema', 'read', 'received', 'checks', 'build', 'editing'];

test('in the corpus what is read knows no check, and no check what is built', () => {
  const step = (path: string) => STEPS.indexOf(path.split('/')[1] ?? '');
  const within = imports.filter(
    ({ file, target, isType }) => !isType && [file, target].every((path) => path.startsWith('corpus/')),
  );
  expect(within.length).toBeGreaterThan(50);
  expect(within.filter(({ file, target }) => step(target) === -1 || step(target) > step(file))).toEqual([]);
});

test('astro:content has one door', () => {
  const doors = files.filter((file) => readFileSync(`src/${file}`, 'utf8').includes("from 'astro:content'"));
  expect(doors).toEqual(['corpus/build/get-corpus.ts']);
});

test('a folder has at most 15 entries, files and folders', () => {
  const folders = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const full = ['src', ...folders.map(({ parentPath, name }) => `${parentPath}/${name}`)]
    .map((folder) => ({ folder, entries: readdirSync(folder).length }))
    // The files of pages stand where their addresses want them.
    .filter(({ folder, entries }) => entries > 15 && !folder.startsWith('src/pages'));
  expect(full).toEqual([]);
});

/** Rooms whose exported names are theirs alone. */
const CORE = /^(?:corpus|naming|analysis|search|quotation|exports)\//u;

test('a name that the core exports means one thing in the whole house', () => {
  // The words of a page are named after it, in every language.
  const named = files.filter((file) => !file.startsWith('i18n/'));
  const exported = named.flatMap((file) =>
    [
      ...readFileSync(`src/${file}`, 'utf8').matchAll(
        /^export (?:async )?(?:function|const|class|interface|type) (\w+)/gmu,
      ),
    ].map(([, name = '']) => ({ name, file })),
  );
  const several = [...Map.groupBy(exported, ({ name }) => name)]
    .map(([name, places]) => [name, ...places.map(({ file }) => file)])
    .filter(([, ...places]) => places.length > 1 && places.some((place) => CORE.test(place)));
  expect(exported.length).toBeGreaterThan(500);
  expect(several).toEqual([]);
});
