import { existsSync, readFileSync, statSync } from 'node:fs';
import { builtPages } from './built-site.ts';

/** Every `href`, `src` and `action` of a page that stays on the site, with the page it stands on. */
export function internalLinks(folder: string, { file, address }: { file: string; address: string }): URL[] {
  const html = readFileSync(`${folder}/${file}`, 'utf8');
  return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/gu)]
    .map(([, link = '']) => new URL(link.replaceAll('&amp;', '&'), `http://site${address}`))
    .filter(({ host }) => host === 'site');
}

/** What is wrong with the links of a site built into a folder for a base path. */
export function brokenLinks(folder: string, base: string): string[] {
  return builtPages(folder).flatMap((page) => {
    const links = internalLinks(folder, { ...page, address: base + page.address.slice(1) });
    return links.flatMap((link) => broken(folder, base, link) ?? []).map((why) => `${page.file}: ${why}`);
  });
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
  // What stands behind “q=” is a reader's words for the page's script, not a place on it.
  if (anchor !== '' && !anchor.startsWith('q=') && !textOf(file).includes(` id="${anchor}"`)) {
    return `${link.pathname} has no anchor ${anchor}`;
  }
  return undefined;
}
