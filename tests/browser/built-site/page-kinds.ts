import { statSync } from 'node:fs';
import { localeFolder, localeOfPath } from '../../../src/i18n/locales.ts';
import { builtPages, DIST } from './built-site.ts';

/** Kinds of page by the addresses they have, their language apart; the first that fits. */
const KINDS: [string, RegExp][] = [
  ['received text', /^documents\/[^/]+\/received\/$/u],
  ['document', /^documents\/[^/]+\/$/u],
  ['theme', /^themes\/[^/]+\/$/u],
  ['pair', /^compare\/[^/]+\/[^/]+\/$/u],
  ['term', /^terms\/[^/]+\/$/u],
  ['counted', /^emphasis\/counted\/[^/]+\/$/u],
  ['embed', /^embed\/[^/]+\/$/u],
  ['emphasis', /^emphasis\/([^/]+\/)?$/u],
  ['home', /^$/u],
  ['not found', /^404(\.html|\/)$/u],
];

/** The kind of page at an address: `document`, `term`, or the page's own name: `search`. */
export function pageKind(address: string): string {
  const page = address.slice(1 + localeFolder(localeOfPath(address.slice(1))).length);
  const found = KINDS.find(([, form]) => form.test(page));
  return found?.[0] ?? page.replace(/\/$/u, '');
}

/** The addresses of a built site’s largest page of each kind, in each language. */
export function largestPages(folder: string = DIST): string[] {
  const largest = new Map<string, { address: string; size: number }>();
  for (const { file, address } of builtPages(folder)) {
    const kind = `${localeOfPath(address.slice(1))} ${pageKind(address)}`;
    const { size } = statSync(`${folder}/${file}`);
    if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { address, size });
  }
  return [...largest.values()].map(({ address }) => address);
}
