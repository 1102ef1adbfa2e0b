import { randomLcg } from 'd3';
import { expect, test } from 'vitest';
import {
  markOf,
  parseMark,
  passageAddress,
  type PassagePlace,
} from '../../../../src/exports/citation/passage-address.ts';

test('a passage within a sentence, over sentences and in the English has its address', () => {
  const within: PassagePlace = {
    language: 'zh',
    from: { id: '9.4', offset: 3 },
    to: { id: '9.4', offset: 12 },
  };
  expect(markOf(within)).toBe('9.4:3-12');
  const over: PassagePlace = { ...within, to: { id: '9.5', offset: 12 } };
  expect(passageAddress('shiqiao-2022', over)).toBe('documents/shiqiao-2022/?mark=9.4:3-9.5:12#9.4');
  expect(markOf({ ...over, language: 'en' })).toBe('en:9.4:3-9.5:12');
});

test('ids with hyphens are told from the hyphen of the range', () => {
  expect(parseMark('4-10.2:3-4-11.1:5')).toEqual({
    language: 'zh',
    from: { id: '4-10.2', offset: 3 },
    to: { id: '4-11.1', offset: 5 },
  });
  expect(parseMark('table-1:0-annex-2:4')?.to).toEqual({ id: 'annex-2', offset: 4 });
});

test('parsing undoes building for any passage', () => {
  const random = randomLcg(20221101);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const ids = [
    '1.1',
    '9.4',
    '18.12',
    '4-10.2',
    '9.heading',
    'preamble.1',
    'chapter-1',
    'title',
    'table-3',
    'en',
  ];
  for (let round = 0; round < 5000; round++) {
    const [a, b] = [Math.floor(random() * 2000), 1 + Math.floor(random() * 2000)];
    const [from, to] = [pick(ids), pick(ids)];
    const place: PassagePlace = {
      language: random() < 0.5 ? 'zh' : 'en',
      from: { id: from, offset: a },
      to: { id: to, offset: from === to ? a + b : b },
    };
    expect(parseMark(markOf(place))).toEqual(place);
    const address = new URL(passageAddress('shiqiao-2022', place), 'https://example.org/');
    expect(parseMark(address.searchParams.get('mark') ?? '')).toEqual(place);
  }
});

test.each([
  '',
  '9.4',
  '9.4:3',
  '9.4:3-',
  '9.4:-3-5',
  '9.4:12-3',
  '9.4:3-3',
  '9.4:3-9.4:5',
  '9.4:3-9.5:0',
  '9.4:03-5',
  '9.4:3-5 ',
  'fr:9.4:3-5',
  '9.4:3-9999999',
  '<script>:1-2',
  '9.4:1e3-2e3',
  '９.4:3-5',
  '"] *:0-1',
])('%j is no passage', (mark) => {
  expect(parseMark(mark)).toBeNull();
});
