import { expect, test } from 'vitest';
import { GramIndex } from '../../../src/search/gram-index.ts';
import { documentsWith, pieceOf } from '../../../src/search/gram-piece.ts';

test('a word is found in its piece with every document that has it, and in no other', () => {
  const index = new GramIndex();
  for (let document = 0; document < 300; document++) {
    index.add(document, ['政府', `号${document % 7}`, '政府', 'constructor']);
  }
  const pieces = index.pieces();
  const having = (gram: string) => documentsWith(gram, pieces[pieceOf(gram, pieces.length)] ?? {});
  expect(having('政府')).toHaveLength(300);
  expect(having('号3').slice(0, 3)).toEqual([3, 10, 17]);
  expect(having('constructor').at(-1)).toBe(299);
  expect(having('toString')).toEqual([]);
});

test('the more a corpus has, the more pieces there are, and equal texts make equal pieces', () => {
  const pieces = (words: number) => {
    const index = new GramIndex();
    index.add(
      0,
      Array.from({ length: words }, (_, word) => `词${word}`),
    );
    return index.pieces();
  };
  expect(pieces(10)).toHaveLength(1);
  expect(pieces(10_000).length).toBeGreaterThan(10);
  expect(JSON.stringify(pieces(500))).toBe(JSON.stringify(pieces(500)));
});
