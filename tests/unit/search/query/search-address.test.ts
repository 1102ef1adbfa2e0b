import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../../src/search/query/search-address.ts';

const NONE = { document: [], theme: [], year: [], level: [], region: [], kind: [] };

test('a state is written to an address and read from it', () => {
  const state = {
    query: '“民心 & 工程”',
    view: 'concordance' as const,
    sort: 'before' as const,
    chosen: { ...NONE, document: ['shiqiao-2022', 'baisha-2022'], region: ['海州市'], kind: ['note'] },
  };
  expect(readAddress(writeAddress(state))).toEqual(state);
  expect(writeAddress(state)).toContain('document=shiqiao-2022&document=baisha-2022&place=');
  expect(writeAddress(state)).toMatch(/&kind=note$/u);
});

test('what an address does not say or says wrongly is as at the start', () => {
  const start = { query: '', view: 'sentences', sort: 'text', chosen: NONE };
  expect(readAddress('')).toEqual(start);
  expect(readAddress('?view=x&sort=&color=red')).toEqual(start);
  expect(writeAddress(readAddress(''))).toBe('');
});
