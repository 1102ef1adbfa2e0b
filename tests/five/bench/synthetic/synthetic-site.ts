import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildCorpus } from '../../../../src/corpus/build/build-corpus.ts';
import { readFiles, toContent } from '../../../../src/corpus/read/read-content.ts';
import { syntheticDocuments } from './synthetic-documents.ts';
import { syntheticFiles } from './synthetic-files.ts';

/** What a site is made from: `content` is added, and nothing else of the project is read by a build. */
const SITE = ['astro.config.mjs', '.astro.env', 'package.json', 'tsconfig.json', 'public', 'src', 'content'];

/**
 * Writes a site with as many documents as asked for, the five among them, into a folder that must not
 * exist: the project's own code and content with synthetic documents beside it. `npm run build` builds it.
 */
export function writeSyntheticSite(count: number, folder: string): void {
  if (existsSync(folder)) throw new Error(`${folder} exists. Name a folder that does not.`);
  for (const name of SITE) cpSync(name, join(folder, name), { recursive: true });
  linkModules(join(folder, 'node_modules'));
  const content = toContent(readFiles('content'));
  const corpus = buildCorpus(content);
  const documents = syntheticDocuments(corpus, count - corpus.documents.length);
  for (const [path, text] of Object.entries(syntheticFiles(documents, content))) {
    writeFileSync(join(folder, path), text);
  }
}

/** Every package is linked by itself, so that the site has caches of its own beside them. */
function linkModules(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const packages = readdirSync('node_modules').filter((name) => name === '.bin' || !name.startsWith('.'));
  for (const name of packages) {
    const link = join(folder, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
}

if (import.meta.main) {
  const [count, folder] = process.argv.slice(2);
  if (folder === undefined || !(Number(count) >= 5)) {
    console.error(
      'usage: node tests/five/bench/synthetic/synthetic-site.ts DOCUMENTS FOLDER (at least 5 documents)',
    );
    process.exitCode = 1;
  } else writeSyntheticSite(Number(count), folder);
}
