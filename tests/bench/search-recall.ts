import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import MiniSearch from 'minisearch';
import type { Answer } from '../../src/search/run-search.ts';
import type { Phrase } from './bench-phrases.ts';

/** Of the documents that have a phrase, the share found; and of those found, the share that have it. */
export interface Found {
  recall: number;
  precision: number;
}

/** The documents that a site's own search finds for each query, as typed. */
export type Search = (queries: string[]) => Promise<string[][]>;

/** How well a site's search finds phrases, judged by document. */
export async function measureRecall(search: Search, phrases: readonly Phrase[]): Promise<Found> {
  const answers = await search(phrases.map(({ text }) => text));
  let [right, found, wanted] = [0, 0, 0];
  for (const [index, { documents }] of phrases.entries()) {
    const own = new Set(answers[index]);
    right += documents.filter((id) => own.has(id)).length;
    found += own.size;
    wanted += documents.length;
  }
  return { recall: right / wanted, precision: found === 0 ? 0 : right / found };
}

/** This site’s search, in its own page: what it lists as standing as typed. */
export function duiduSearch(browser: Browser, address: string): Search {
  return async (queries) => {
    const page = await browser.newPage();
    await page.goto(`${address}/zh/search/`);
    await page.waitForFunction(() => customElements.get('search-panel') !== undefined);
    const found = await page.evaluate(async (asked) => {
      const panel = document.querySelector('search-panel') as unknown as {
        find: (query: string) => Promise<Answer>;
      };
      const answers: string[][] = [];
      for (const query of asked) {
        const { readings } = await panel.find(query);
        const exact = readings.flatMap(({ places }) => places.filter(({ tier }) => tier === 'exact'));
        answers.push(exact.map(({ document: id }) => id));
      }
      return answers;
    }, queries);
    await page.close();
    return found;
  };
}

/** Starlight’s search: the engine that its own box asks, in its own page. */
export function starlightSearch(browser: Browser, address: string): Search {
  return async (queries) => {
    const page = await browser.newPage();
    await page.goto(`${address}/`);
    const found = await page.evaluate(async (asked) => {
      const file = '/pagefind/pagefind.js';
      const engine = (await import(file)) as {
        search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      };
      const answers: string[][] = [];
      for (const query of asked) {
        const { results } = await engine.search(query);
        const pages = await Promise.all(results.map((result) => result.data()));
        answers.push(pages.map(({ url }) => url.replaceAll('/', '')));
      }
      return answers;
    }, queries);
    await page.close();
    return found;
  };
}

/** How many results VitePress’s search box lists. */
const LISTED = 16;

/** VitePress’s search: the index it built, asked with the options of its own box. */
export function vitepressSearch(folder: string): Search {
  return async (queries) => {
    const chunks = join(folder, 'assets/chunks');
    const file = readdirSync(chunks).find((name) => name.startsWith('@localSearchIndex'));
    if (file === undefined) throw new Error(`VitePress wrote no search index into ${chunks}.`);
    const index = (await import(pathToFileURL(join(chunks, file)).href)) as { default: string };
    const engine = MiniSearch.loadJSON(index.default, {
      fields: ['title', 'titles', 'text'],
      storeFields: ['title', 'titles'],
      searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
    });
    return queries.map((query) =>
      engine
        .search(query)
        .slice(0, LISTED)
        .map(({ id }) => /^\/([^.#]+)/u.exec(String(id))?.[1] ?? ''),
    );
  };
}
