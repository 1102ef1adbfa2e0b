import { expect, test } from 'vitest';
import { markedPieces } from '../../../../src/components/compare/marked-pieces.ts';

const pieces = (text: string, ...stretches: [number, number][]) =>
  markedPieces(
    text,
    stretches.map(([start, end]) => ({ start, end })),
  ).map((piece) => (piece.isShared ? `[${piece.text}]` : piece.text));

test('a text is cut at its stretches, by code point, and nothing of it is lost', () => {
  expect(pieces('天地玄黄宇宙', [1, 3], [4, 6])).toEqual(['天', '[地玄]', '黄', '[宇宙]']);
  expect(pieces('𠮷天地', [1, 2])).toEqual(['𠮷', '[天]', '地']);
  expect(pieces('天地', [0, 2])).toEqual(['[天地]']);
  expect(pieces('天地')).toEqual(['天地']);
});
