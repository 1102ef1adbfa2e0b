import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licenceNotices } from '../../../src/release/licence-notices.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'duidu-licences-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A package with these files, and the id of a module in a folder of it that says only what kind its modules are. */
function installed(name: string, files: Record<string, string>): string {
  const root = join(folder, 'node_modules', name);
  mkdirSync(join(root, 'LICENSES'), { recursive: true });
  mkdirSync(join(root, 'esm'));
  writeFileSync(join(root, 'esm', 'package.json'), '{ "type": "module" }');
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  return join(root, 'esm', 'index.js');
}
const manifest = JSON.stringify({
  name: 'ours',
  version: '1.2.3',
  license: 'MIT',
  homepage: 'https://ours.example',
});
const noticeOf = (name: string, modules: string[]) =>
  licenceNotices(modules)
    .split(/^=+$/mu)
    .filter((each) => each.startsWith(`\n${name} `));

test('a bundled package is named once, with its version, address and every licence text of its', () => {
  const id = installed('ours', {
    'package.json': manifest,
    'LICENSE.md': 'Copyright A\r\nMay be used.',
    NOTICE: 'Named B.',
    'LICENSES/Apache-2.0.txt': 'Apache.',
    'THIRD-PARTY-LICENSE': 'Of C.',
    'README.md': 'Not this.',
  });
  const [notice, ...others] = noticeOf('ours', [id, `${id}?url`, `\0${id}?commonjs-module`]);
  expect(others).toEqual([]);
  expect(notice).toContain('ours 1.2.3: MIT\nhttps://ours.example');
  for (const text of ['Copyright A\nMay be used.', 'Named B.', 'Apache.', 'Of C.'])
    expect(notice).toContain(text);
  expect(notice).not.toContain('Not this.');
});

test('a package without a licence cannot come into the site unseen', () => {
  const id = installed('ours', { 'package.json': manifest });
  expect(() => licenceNotices([id])).toThrow(/ours 1\.2\.3 comes into the site and states no licence/u);
});

test('parts of the bundler are named, but not what it is made of; modules of the site are not', () => {
  const text = licenceNotices([
    '\0vite/preload-helper.js',
    '\0rolldown/runtime.js',
    resolve('src/i18n/locales.ts'),
  ]);
  expect(text).toMatch(/^vite \d/mu);
  expect(text).toMatch(/^rolldown \d/mu);
  expect(text).not.toContain('Licenses of bundled dependencies');
  expect(text).not.toMatch(/^duidu/mu);
});

test('packages whose files are copied or derived are named too, and the phrase that citeproc’s licence asks for', () => {
  const text = licenceNotices([resolve('node_modules/citeproc/citeproc_commonjs.js')]);
  for (const name of ['pagefind', 'opencc-js', 'pinyin-pro', 'tailwindcss', 'docx', 'citeproc'])
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'mu'));
  expect(text).toContain('Apache License');
  expect(text).toContain('Citations by CSL (citeproc-js)');
});
