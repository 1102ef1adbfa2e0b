import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingPages } from './reading-pages.ts';
import type { Inline } from './content-policy.ts';

/**
 * The scripts and styles that stand inside a built site's files: every page has the script of one layout,
 * every page of a document and every chart to take away the styles of its kind.
 */
export function inlineTexts(folder: string): Inline {
  const styles = new Set<string>();
  // One by one: a text found keeps all of its page in memory.
  for (const file of [...charts(folder), ...readingPages(folder)]) {
    for (const style of contents(file, /<style>(.*?)<\/style>/gsu)) styles.add(style);
  }
  return {
    scripts: contents(join(folder, '404.html'), /<script>(.*?)<\/script>/gsu),
    styles: [...styles],
  };
}

function charts(folder: string): string[] {
  const emphasis = join(folder, 'emphasis');
  if (!existsSync(emphasis)) return [];
  return readdirSync(emphasis, { encoding: 'utf8' })
    .filter((file) => file.endsWith('.svg'))
    .map((file) => join(emphasis, file));
}

function contents(file: string, pattern: RegExp): string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, text = '']) => text);
}
