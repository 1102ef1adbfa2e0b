import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DIST } from './built-site.ts';

const weights = new Map<string, number>();

/** The weight of a built file that many pages share. */
function weightOf(file: string): number {
  const known = weights.get(file) ?? brotliCompressSync(readFileSync(DIST + file)).length;
  weights.set(file, known);
  return known;
}

/** What built files weigh together, in bytes of brotli. */
export function weigh(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + weightOf(file), 0);
}

/** The addresses of the style sheets that a page waits for. */
export function styleSheets(html: string): string[] {
  return [...html.matchAll(/<link\s[^>]*rel="stylesheet"[^>]*>/gu)]
    .map(([link]) => link)
    .filter((link) => !link.includes('media="print"'))
    .map((link) => /href="([^"]+)"/u.exec(link)?.[1] ?? '');
}

/** The scripts of a page and all that they import, leaving out what they load when they are used. */
export function scripts(html: string): Set<string> {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(DIST + file, 'utf8');
    for (const [, other = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/gu)) {
      add(posix.join(posix.dirname(file), other));
    }
  };
  for (const [, file = ''] of html.matchAll(/<script\s[^>]*src="([^"]+)"/gu)) add(file);
  return found;
}
