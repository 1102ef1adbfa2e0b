import { expect, test } from 'vitest';
import { pairFacts } from '../../../../src/components/compare/pair-facts.ts';
import { partRows } from '../../../../src/components/compare/part-rows.ts';
import type { CompareRow } from '../../../../src/analysis/counterparts/compare-rows.ts';
import { compare as en } from '../../../../src/i18n/en/pages/compare.ts';
import { compare as zh } from '../../../../src/i18n/zh/pages/compare.ts';
import { document, provision } from '../../analysis/sample-document.ts';

const named = (place: string, year: string, ...ids: string[]) => ({
  ...document(place, ...ids.map((id) => provision(id))),
  shortName: { zh: place, en: place },
  issued: `${year}-01-02`,
});
const first = named('Shiqiao', '2017', 'preamble', '1', '2');
const second = named('Baisha', '2022', '1');
const rows: CompareRow[] = [
  { only: 'first', provision: provision('preamble') },
  { only: null, provision: provision('1'), counterparts: [] },
  { only: 'first', provision: provision('2') },
];
const texts = (other = second, longest?: { provision: string; characters: number }) =>
  pairFacts({ first, second: other, rows, longest }, { locale: 'en', words: { compare: en } });

test('the facts count each document’s provisions with and without a match, and lead to the longest wording', () => {
  expect(texts(second, { provision: '1', characters: 31 })).toEqual([
    { text: 'Match found: 1 of Shiqiao’s 2 provisions, 1 of Baisha’s 1.' },
    { text: 'No match found: 1 in Shiqiao, 0 in Baisha.' },
    { text: 'Longest shared wording: 31 characters (in red).', href: '#1' },
  ]);
});

test('documents of one place are told apart by their years', () => {
  expect(texts({ ...second, shortName: first.shortName })[1]?.text).toBe(
    'No match found: 1 in Shiqiao 2017, 0 in Shiqiao 2022.',
  );
});

test('what there is none of is said', () => {
  const compared = { first, second, rows: rows.slice(1, 2), longest: undefined };
  expect(pairFacts(compared, { locale: 'zh', words: { compare: zh } }).map(({ text }) => text)).toEqual([
    'Shiqiao的2条中有2条、Baisha的1条中有1条找到对应。',
    '各条都找到了对应。',
    '两份文件没有八个字以上的共同表述。',
  ]);
});

test('preambles are parted from all other rows, whichever document has them', () => {
  const { front, body } = partRows([{ only: 'second', provision: provision('preamble') }, ...rows]);
  expect(front.map(({ only }) => only)).toEqual(['second', 'first']);
  expect(body).toEqual(rows.slice(1));
});
