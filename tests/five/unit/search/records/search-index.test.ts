import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { writeSearchIndex } from '../../../../../src/search/records/search-index.ts';
import { searchedPlaces } from '../../../../../src/search/records/search-records.ts';
import { readContent } from '../../read-content.ts';

const corpus = buildCorpus(readContent());
const folder = mkdtempSync(join(tmpdir(), 'duidu-index-'));
let written = 0;
beforeAll(async () => {
  written = await writeSearchIndex(corpus, folder);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('everything that can be found has a record of its own, and each kind of each document a layout', () => {
  const places = searchedPlaces(corpus);
  expect(written).toBe(places.length);
  const groups = new Set(
    places.map(({ address: { kind, of } }) => (kind === 'question' ? kind : `${kind} ${of}`)),
  );
  expect(readdirSync(join(folder, 'fragment'))).toHaveLength(written + groups.size);
});

test('the index is in many small pieces: Pagefind still heeds the size it is told, which it does not promise', () => {
  const pieces = readdirSync(join(folder, 'index'));
  expect(pieces.length).toBeGreaterThan(50);
  const sizes = pieces.map((piece) => statSync(join(folder, 'index', piece)).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192);
});

test('Pagefind’s own interface is left out', () => {
  expect(
    readdirSync(folder)
      .filter((file) => !/^(?:filter|fragment|index)$/u.test(file))
      .sort(),
  ).toEqual([
    expect.stringMatching(/^pagefind-entry\.json$/u),
    'pagefind.js',
    expect.stringMatching(/^pagefind\.zxx_\w+\.pf_meta$/u),
    'wasm.unknown.pagefind',
  ]);
  expect(existsSync(join(folder, 'pagefind-worker.js'))).toBe(false);
});
