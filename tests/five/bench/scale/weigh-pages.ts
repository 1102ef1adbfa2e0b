import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { median } from 'd3';
import { builtPages } from '../../../browser/built-site/built-site.ts';

/** The kinds of page that are weighed, by their addresses. */
const KINDS = {
  index: /^\/(?:zh\/)?$/u,
  document: /^\/(?:zh\/)?documents\/[^/]+\/$/u,
  theme: /^\/(?:zh\/)?themes\/[^/]+\/$/u,
  comparison: /^\/(?:zh\/)?compare\/[^/]+\/[^/]+\/$/u,
} as const;
export type PageKind = keyof typeof KINDS;
export const PAGE_KINDS = Object.keys(KINDS) as PageKind[];

/** Bytes of HTML, brotli; null where the site has no such page. */
export interface PageWeight {
  median: number | null;
  largest: number | null;
}

/**
 * So many pages of a kind are weighed: the heaviest before compression, and the first by their addresses, which
 * are of the same documents in a small corpus and in a large one.
 */
const [HEAVIEST, FIRST] = [5, 40];

/** The weight of every kind of page of a built site. */
export function weighPages(dist: string): Record<PageKind, PageWeight> {
  const pages = builtPages(dist);
  const weights = PAGE_KINDS.map((kind) => {
    const own = pages
      .filter(({ address }) => KINDS[kind].test(address))
      .map(({ file }) => join(dist, file))
      .sort();
    const first = own.slice(0, FIRST).map(weigh);
    const heaviest = own.sort((a, b) => statSync(b).size - statSync(a).size).slice(0, HEAVIEST);
    const largest = Math.max(...first, ...heaviest.map(weigh));
    return [kind, { median: median(first) ?? null, largest: own.length === 0 ? null : largest }];
  });
  return Object.fromEntries(weights) as Record<PageKind, PageWeight>;
}

function weigh(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}
