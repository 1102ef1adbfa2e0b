import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddyFile } from './caddy-file.ts';
import { headersFile, redirectsFile } from './headers-file.ts';
import { htaccessFiles } from './htaccess-files.ts';
import { nginxFile } from './nginx-file.ts';
import { vercelFile } from './vercel-file.ts';
import { readingPages } from './reading-pages.ts';
import { inlineStyles } from './inline-styles.ts';
import { inlineTexts } from './inline-texts.ts';
import { NOT_FOUND } from './rules.ts';
import type { Site } from './site-headers.ts';

/** Makes of the built pages what hosts look for in a published folder: pages for wrong addresses, and the files that say how to serve it. */
export function hostFiles(): AstroIntegration {
  let base = '/';
  let secure = false;
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/u, '/');
        secure = config.site?.startsWith('https:') ?? false;
      },
      'astro:build:done': async ({ dir }) => {
        await nameErrorPages(dir);
        const folder = fileURLToPath(dir);
        inlineInDocuments(folder, base);
        const site = { base, secure, inline: inlineTexts(folder) };
        for (const [path, text] of Object.entries(filesFor(site))) {
          await mkdir(new URL('.', new URL(path, dir)), { recursive: true });
          await writeFile(new URL(path, dir), text);
        }
      },
    },
  };
}

/** The files by which each host learns how to serve a site, by path. */
export function filesFor(site: Site): Record<string, string> {
  return {
    '.hosts/nginx.conf': nginxFile(site),
    '.hosts/Caddyfile': caddyFile(site),
    ...htaccessFiles(site),
    _headers: headersFile(site),
    _redirects: redirectsFile(site),
    'vercel.json': vercelFile(site),
    // GitHub Pages leaves out folders such as `_astro` where it finds no such file.
    '.nojekyll': '',
  };
}

/** Gives the pages of documents their styles, so that a reader waits for one answer alone. */
function inlineInDocuments(folder: string, base: string): void {
  for (const page of readingPages(folder)) {
    const readSheet = (address: string) => readFileSync(join(folder, address.slice(base.length)), 'utf8');
    writeFileSync(page, inlineStyles(readFileSync(page, 'utf8'), readSheet));
  }
}

/** `404.html`, as hosts want it, where Astro writes `404/index.html`. */
async function nameErrorPages(dir: URL): Promise<void> {
  for (const page of Object.values(NOT_FOUND)) {
    const folder = new URL(page.replace('.html', '/'), dir);
    await rename(new URL('index.html', folder), new URL(page, dir));
    await rmdir(folder);
  }
}
