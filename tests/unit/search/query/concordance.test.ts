import { expect, test } from 'vitest';
import { concordance } from '../../../../src/search/query/concordance.ts';
import type { FoundPlace, Hit } from '../../../../src/search/query/found-place.ts';

/** A place of one line in which 主体 was found with what stands around it. */
function place(id: string, ...around: [before: string, after: string][]): FoundPlace {
  const hits: Hit[] = around.map(([before, after]) => ({ before, found: '主体', after }));
  const line = { id, isHeading: false, theme: 'none', zh: [], en: [], hits };
  const texts: FoundPlace['texts'] = [];
  return { kind: 'text', of: 'a', id, shortName: null, year: '', tier: 'exact', lines: [line], texts };
}

const PLACES = [
  place('1', ['落实', '责任。']),
  place('2', ['', '，责任'], ['学习，', '明确']),
  place('3', ['显著。', '监督']),
];
const rows = (sort: 'text' | 'after' | 'before') =>
  concordance(PLACES, sort).map(({ before, after }) => `${before}|${after}`);

test('a concordance has every occurrence, in the order of the texts', () => {
  expect(rows('text')).toEqual(['落实|责任。', '|，责任', '学习，|明确', '显著。|监督']);
});

test('it is sorted by what follows, marks apart, in the order of pinyin', () => {
  expect(rows('after')).toEqual(['显著。|监督', '学习，|明确', '落实|责任。', '|，责任']);
});

test('it is sorted by what precedes, read from the occurrence outwards', () => {
  expect(rows('before')).toEqual(['|，责任', '落实|责任。', '学习，|明确', '显著。|监督']);
});
