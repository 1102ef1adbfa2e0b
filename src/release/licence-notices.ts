import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The file of a built site in which the notices stand, and to which the data page leads. */
export const NOTICES = 'licences.txt';

/** Packages of which a build copies or derives files: no module of theirs is bundled. */
const COPIED = ['pagefind', 'opencc-js', 'pinyin-pro', 'tailwindcss', 'docx'];

/** What a package's own files do not say and must be said. */
const REMARKS: Readonly<Record<string, string>> = {
  citeproc:
    'Citations by CSL (citeproc-js), http://citationstyles.org/\nUsed unaltered under the Common Public Attribution License, version 1.0, https://opensource.org/license/cpal-1-0; its source is at the address above.',
  pagefind:
    'Its WebAssembly contains Rust crates, which its source names; of these minicbor is under the Blue Oak Model License 1.0.0, https://blueoakcouncil.org/license/1.0.0.',
};

const LICENCE = /^(?:licen[cs]es?|copying|notice|third[-_]party[-_].*)(?:[-._].*)?$/iu;
/** Bundlers list here what they are made of themselves, none of which comes into a site. */
const NOT_OF_THE_SITE = /\n# Licenses of bundled dependencies\n.*$/su;

const bundled = new Set<string>();

/** Notes which packages come into the scripts of a site; for the scripts of pages and for those of workers. */
export function noteBundled(): Plugin {
  return {
    name: 'note-bundled',
    generateBundle(_options, bundle) {
      if (this.environment.config.consumer !== 'client') return;
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') for (const id of output.moduleIds) bundled.add(id);
      }
    },
  };
}

/**
 * The licence notices of all packages whose code or data comes into the built site, by name.
 * @param modules Ids of modules that are bundled besides those that `noteBundled` has seen.
 * @throws Error where a package states no licence.
 */
export function licenceNotices(modules: readonly string[]): string {
  const folders = [
    ...[...bundled, ...modules].flatMap((id) => packageFolder(id) ?? []),
    ...COPIED.map((name) => namedFolder(name)),
  ];
  const notices = [...new Set(folders)].map(packageNotice).sort();
  return `This site contains the following software and data of others, under these licences.\n\n${notices.join('\n')}`;
}

/** The folder of the package that a module is of; undefined for modules of the site's own. */
function packageFolder(id: string): string | undefined {
  // A part of the bundler's own: `\0vite/preload-helper.js`.
  const [, bundler] = /^\0(vite|rolldown)\//u.exec(id) ?? [];
  if (bundler !== undefined)
    return namedFolder(bundler, bundler === 'rolldown' ? namedFolder('vite') : undefined);
  if (!id.includes('/node_modules/')) return undefined;
  let folder = dirname(id.replace(/^\0|\?.*$/gu, ''));
  // Folders within a package may say of what kind their modules are, without a name.
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

function isPackage(folder: string): boolean {
  const file = join(folder, 'package.json');
  return existsSync(file) && manifest(folder).name !== undefined;
}

function namedFolder(name: string, user?: string): string {
  const base = user === undefined ? import.meta.filename : join(user, 'package.json');
  const file = findPackageJSON(name, base);
  if (file === undefined) throw new Error(`The package ${name} is not installed: run npm ci.`);
  return dirname(file);
}

interface Manifest {
  name?: string;
  version?: string;
  license?: string;
  homepage?: string;
  /** An address, or an object with it. */
  repository?: string | { url: string };
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function packageNotice(folder: string): string {
  const { name = '', version = '', license, homepage = '', repository } = manifest(folder);
  const texts = licenceTexts(folder);
  if (license === undefined || texts.length === 0)
    throw new Error(`${name} ${version} comes into the site and states no licence: ${folder}`);
  const address = typeof repository === 'string' ? repository : repository?.url;
  const source = address?.replace(/^git\+/u, '') ?? homepage;
  const remark = REMARKS[name];
  return [
    '='.repeat(80),
    `${name} ${version}: ${license}`,
    source,
    ...(remark === undefined ? [] : ['', remark]),
    ...texts.flatMap((text) => ['', text]),
    '',
  ].join('\n');
}

/** The texts of a package's licence files, which may stand in a folder of their own. */
function licenceTexts(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => LICENCE.test(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const files = statSync(path).isDirectory() ? readdirSync(path).map((each) => join(path, each)) : [path];
      return files
        .sort()
        .map((file) =>
          readFileSync(file, 'utf8').replace(NOT_OF_THE_SITE, '').replaceAll('\r\n', '\n').trim(),
        );
    });
}
