import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runSearch } from '../../../src/search/query/run-search.ts';
import { ENTRY, NONE, PLACES } from './small-edition.ts';
import { fetchFiles, openSmallIndex, writeSmallIndex, type SmallIndex } from './small-index.ts';

let small: SmallIndex;
beforeAll(async () => {
  // Pagefind says each time what it could not load.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  small = await writeSmallIndex(PLACES);
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  rmSync(small.folder, { recursive: true });
});

test.each([
  ['a missing table', { missing: /\.pf_meta$/u }],
  ['half a table', { halved: /\.pf_meta$/u }],
  ['a missing piece', { missing: /\.pf_index$/u }],
  ['half a piece', { halved: /\.pf_index$/u }],
  ['a missing filter', { missing: /\.pf_filter$/u }],
  ['half a filter', { halved: /\.pf_filter$/u }],
  ['a missing text', { missing: /\.pf_fragment$/u }],
  ['half a text', { halved: /\.pf_fragment$/u }],
])('%s is no smaller answer, but none', async (_, broken) => {
  vi.stubGlobal('fetch', fetchFiles(broken));
  const question = { query: '主体', chosen: NONE, most: 10 };
  const answer = async () =>
    runSearch(question, await openSmallIndex(small, ENTRY), { ...ENTRY, readings: small.readings });
  await expect(answer()).rejects.toThrow();
  vi.stubGlobal('fetch', fetchFiles());
  expect((await answer()).readings).toHaveLength(1);
});
