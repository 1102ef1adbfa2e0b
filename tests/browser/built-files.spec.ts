import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { builtPages, DIST } from './built-site.ts';

/** Every `href`, `src` and `action` of a page that stays on the site, with the page it stands on. */
function internalLinks(folder: string, { file, address }: { file: string; address: string }) {
  const html = readFileSync(`${folder}/${file}`, 'utf8');
  return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/gu)]
    .map(([, link = '']) => new URL(link.replaceAll('&amp;', '&'), `http://site${address}`))
    .filter(({ host }) => host === 'site');
}

const read = new Map<string, string>();
/** A file's text, read once: hundreds of pages lead to the same document. */
function textOf(file: string): string {
  const text = read.get(file) ?? readFileSync(file, 'utf8');
  read.set(file, text);
  return text;
}

/** Why a link of a site built for `base` leads nowhere; undefined where it resolves. */
function broken(folder: string, base: string, link: URL): string | undefined {
  if (!link.pathname.startsWith(base)) return `${link.pathname} is not under ${base}`;
  const path = `${folder}/${decodeURIComponent(link.pathname.slice(base.length))}`;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(file) || statSync(file).isDirectory()) return `${link.pathname} is no file`;
  const anchor = decodeURIComponent(link.hash.slice(1));
  if (anchor !== '' && !textOf(file).includes(` id="${anchor}"`)) {
    return `${link.pathname} has no anchor ${anchor}`;
  }
  return undefined;
}

function brokenLinks(folder: string, base: string): string[] {
  return builtPages(folder).flatMap((page) => {
    const links = internalLinks(folder, { ...page, address: base + page.address.slice(1) });
    return links.flatMap((link) => broken(folder, base, link) ?? []).map((why) => `${page.file}: ${why}`);
  });
}

test('every internal link and anchor resolves', () => {
  test.slow();
  expect(builtPages().flatMap((page) => internalLinks(DIST, page)).length).toBeGreaterThan(1000);
  expect(brokenLinks(DIST, '/')).toEqual([]);
});

test('a site built for a sub-folder keeps all its links in it', () => {
  test.slow();
  const folder = '.cache/base-path';
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], {
    env: { ...process.env, BASE_PATH: '/duidu' },
    stdio: 'pipe',
  });
  expect(brokenLinks(folder, '/duidu/')).toEqual([]);
});

test('no page asks a third party for anything', () => {
  const foreign = builtPages().flatMap(({ file }) => {
    const html = readFileSync(`${DIST}/${file}`, 'utf8');
    return [...html.matchAll(/\s(?:href|src|action|srcset)="((?:https?:)?\/\/[^"]*)"/gu)].map(
      ([, link]) => `${file}: ${link}`,
    );
  });
  expect(foreign).toEqual([]);
});

test('every page is valid HTML', async () => {
  test.slow();
  const validate = new HtmlValidate(new FileSystemConfigLoader());
  const { results } = await validate.validateMultipleFiles(builtPages().map(({ file }) => `${DIST}/${file}`));
  const errors = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, message }) => `${filePath}:${line} ${message}`),
  );
  expect(errors).toEqual([]);
});

test('each page has a title and a description of its own in its language', () => {
  const heads = builtPages().map(({ file }) => {
    const html = readFileSync(`${DIST}/${file}`, 'utf8');
    return [
      /<title>(.+?)<\/title>/u.exec(html)?.[1],
      /<meta name="description" content="(.+?)"/u.exec(html)?.[1],
    ];
  });
  expect(heads.flat()).not.toContain(undefined);
  const titles = heads.map(([title]) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
