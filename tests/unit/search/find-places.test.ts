import { expect, test } from 'vitest';
import { findChinese, findEnglish } from '../../../src/search/find-places.ts';
import { spaced } from '../../../src/search/normalise.ts';

const ZH = ['（一）题。', '甲乙。', '丙，丁；'];
const EN = ['(1) Heading.', 'Alpha beta.', 'Gamma, delta;'];
const meta = (place: string, zh: string[], en: string[]) => ({
  document: 'a',
  place,
  order: '7',
  zh: JSON.stringify(zh),
  en: JSON.stringify(en),
});
const chinese = (place: string, zh: string[], en: string[]) => ({
  content: spaced(zh.join('')),
  meta: meta(place, zh, en),
});

test('a place shows the sentences with the phrase, its characters marked, and their translation', () => {
  expect(findChinese(chinese('4-1', ZH, EN), ['丙丁'])).toEqual({
    document: 'a',
    place: '4-1',
    order: 7,
    heading: { id: '4-1', pieces: [{ text: '（一）题。', found: false }], twin: '(1) Heading.' },
    sentences: [
      {
        id: '4-1.2',
        pieces: [
          { text: '丙，丁', found: true },
          { text: '；', found: false },
        ],
        twin: 'Gamma, delta;',
      },
    ],
  });
});

test('a phrase that runs across sentences marks both', () => {
  const place = findChinese(chinese('1', ['', '甲乙。', '丙丁。'], ['', 'A.', 'B.']), ['乙丙']);
  expect(place?.heading).toBeNull();
  expect(place?.sentences.map(({ id }) => id)).toEqual(['1.1', '1.2']);
});

test('a phrase in the heading alone shows no sentence', () => {
  const place = findChinese(chinese('1', ['1.题。', '甲。'], ['1. Heading.', 'A.']), ['题']);
  expect(place?.sentences).toEqual([]);
  expect(place?.heading?.pieces).toContainEqual({ text: '题', found: true });
});

test('a record that lacks one of the phrases is no place', () => {
  expect(findChinese(chinese('1', ['', '甲乙。'], ['', 'A.']), ['甲', '丙'])).toBeNull();
});

test('a block is one text with the id of the block', () => {
  const place = findChinese(chinese('date', ['', '2020年。5月'], ['', 'May 2020']), ['2020']);
  expect(place?.sentences.map(({ id }) => id)).toEqual(['date']);
});

test.each([
  ['with a heading', EN, ZH, [3, 5]],
  ['without a heading', ['', ...EN.slice(1)], ['', ...ZH.slice(1)], [1, 3]],
])('found words of an English record %s are marked in their sentences', (_, en, zh, locations) => {
  const place = findEnglish({ content: en.join(' ').trim(), meta: meta('4-1', zh, en), locations });
  expect(place.sentences).toEqual([
    {
      id: '4-1.1',
      pieces: [
        { text: 'Alpha ', found: false },
        { text: 'beta.', found: true },
      ],
      twin: '甲乙。',
    },
    {
      id: '4-1.2',
      pieces: [
        { text: 'Gamma, ', found: false },
        { text: 'delta;', found: true },
      ],
      twin: '丙，丁；',
    },
  ]);
});
