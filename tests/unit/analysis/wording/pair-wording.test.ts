import { expect, test } from 'vitest';
import { pairWording } from '../../../../src/analysis/wording/pair-wording.ts';
import { document, provision, sentence } from '../sample-document.ts';

const LONG = '天地玄黄宇宙洪荒日月盈昃辰宿列张';
const SHORT = '寒来暑往秋收冬藏';
const one = (id: string, zh: string) =>
  provision(id, { ...sentence(`${id}.1`, 'service', [...zh].length), zh });
const first = document(
  'a',
  one('1', `甲乙丙丁戊${SHORT}`),
  one('2', `${LONG}，丙丁`),
  one('3', '金生丽水玉出昆冈剑号巨阙'),
);
const second = document('b', one('1', LONG), one('2', `己庚辛壬癸${SHORT}`), one('3', '海咸河淡鳞潜羽翔'));
const wording = pairWording(first, second);

test('what two documents share is found in both, by sentence', () => {
  expect(Object.fromEntries(wording.shared)).toEqual({
    'a/1.1': [{ start: 5, end: 13 }],
    'a/2.1': [{ start: 0, end: 16 }],
    'b/1.1': [{ start: 0, end: 16 }],
    'b/2.1': [{ start: 5, end: 13 }],
  });
});

test('two provisions have in common what stands in both, and no more', () => {
  const inCommon = (id: string) => ['1', '2', '3'].map((other) => wording.inCommon(id, other));
  expect(['1', '2', '3'].map(inCommon)).toEqual([
    [0, 8, 0],
    [16, 0, 0],
    [0, 0, 0],
  ]);
});

test('the longest wording is named with its provision in the first document; none where nothing is shared', () => {
  expect(wording.longest).toEqual({ provision: '2', characters: 16 });
  const apart = pairWording(document('a', one('1', LONG)), document('b', one('1', SHORT)));
  expect([apart.longest, apart.shared.size]).toEqual([undefined, 0]);
});
