import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { median } from 'd3-array';
import { builtPages } from '../browser/built-site.ts';

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
  pages: number;
  median: number | null;
  largest: number | null;
}

/** So many pages of a kind are weighed: the heaviest before compression, and others at even distances. */
const [HEAVIEST, EVEN] = [5, 20];

/** The weight of every kind of page of a built site. */
export function weighPages(dist: string): Record<PageKind, PageWeight> {
  const pages = builtPages(dist);
  const weights = PAGE_KINDS.map((kind) => {
    const own = pages.filter(({ address }) => KINDS[kind].test(address)).map(({ file }) => join(dist, file));
    const spread = own.filter((_, index) => index % Math.ceil(own.length / EVEN) === 0).map(weigh);
    const heaviest = own.sort((a, b) => statSync(b).size - statSync(a).size).slice(0, HEAVIEST);
    const largest = Math.max(...spread, ...heaviest.map(weigh));
    return [
      kind,
      { pages: own.length, median: median(spread) ?? null, largest: own.length === 0 ? null : largest },
    ];
  });
  return Object.fromEntries(weights) as Record<PageKind, PageWeight>;
}

function weigh(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}
