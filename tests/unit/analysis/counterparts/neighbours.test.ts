import { describe, expect, test } from 'vitest';
import { comparedPairs, nearestNeighbours } from '../../../../src/analysis/counterparts/neighbours.ts';
import type { Document } from '../../../../src/corpus/model/corpus.ts';
import { document, provision, sentence } from '../sample-document.ts';

function text(id: string, ...zh: string[]): Document {
  const sentences = zh.map((each, index) => ({ ...sentence(`1.${index + 1}`, 'service', 1), zh: each }));
  return document(id, provision('1', ...sentences));
}
const near = (documents: Document[]) =>
  Object.fromEntries([...nearestNeighbours(documents)].map(([id, own]) => [id, own.join(' ')]));
const pairs = (documents: Document[]) => comparedPairs(documents).map(([a, b]) => `${a.id} ${b.id}`);

test('of six documents each has four neighbours, those that share its wording first', () => {
  const documents = [
    text('a', '天地玄黄宇宙洪荒'),
    text('b', '日月盈昃辰宿列张'),
    text('c', '寒来暑往秋收冬藏'),
    text('d', '闰余成岁律吕调阳'),
    text('e', '云腾致雨露结为霜'),
    text('f', '只有天地玄黄而已'),
  ];
  expect(near(documents)).toEqual({
    a: 'f b c d',
    b: 'a c d e',
    c: 'b d a e',
    d: 'c e b f',
    e: 'd f c b',
    f: 'a e d c',
  });
});

test('a pair is compared when one of the two is near the other, and stands once', () => {
  const documents = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => text(id, '文'));
  expect(pairs(documents).filter((pair) => pair.startsWith('a '))).toEqual(['a b', 'a c', 'a d', 'a e']);
  expect(new Set(pairs(documents)).size).toBe(pairs(documents).length);
});

test.each([1, 2, 3, 4, 5])('of %i documents every pair is compared', (count) => {
  const documents = Array.from({ length: count }, (_, index) => text(String(index), '天地玄黄'));
  expect(pairs(documents)).toHaveLength((count * (count - 1)) / 2);
});

test('what more than fifty documents share brings none of them together', () => {
  const documents = Array.from({ length: 60 }, (_, index) =>
    text(String(index), '天地玄黄宇宙洪荒', ...(index % 50 === 9 ? ['寒来暑往秋收冬藏'] : [])),
  );
  expect(near(documents)['9']).toBe('59 8 10 7');
});

describe('in a hundred documents', () => {
  const family = new Set([7, 31, 58, 93]);
  // A word of its own for every document, and the family's own sentences beside it.
  const own = (index: number) =>
    [...String(index * 7919 + 100_000)].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('');
  const documents = Array.from({ length: 100 }, (_, index) =>
    text(
      String(index),
      own(index),
      ...(family.has(index) ? ['春眠不觉晓处处闻啼鸟', '夜来风雨声花落知多少'] : []),
    ),
  );

  test('a family of near copies is found', () => {
    const found = nearestNeighbours(documents);
    for (const member of family) {
      const others = [...family].filter((each) => each !== member).map(String);
      expect(new Set(found.get(String(member))?.slice(0, 3))).toEqual(new Set(others));
    }
  });

  test('the pairs are at most four times as many as the documents', () => {
    expect(comparedPairs(documents).length).toBeLessThanOrEqual(400);
  });
});
