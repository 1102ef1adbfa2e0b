import { expect, test } from 'vitest';
import { cutPhrase } from '../../../../src/search/query/match-place.ts';

/** Whether a text has a piece. */
const inText = (text: string) => (piece: string) => text.includes(piece);

test('a phrase is cut into the fewest pieces that cover most of it', () => {
  expect(cutPhrase('民心工程监督', inText('实施民心工程，加强监督，工程监'))).toEqual({
    pieces: ['民心工程', '监督'],
    share: 1,
  });
});

test('pieces have two characters at least, and the share says what is missing', () => {
  expect(cutPhrase('民心工程', inText('民，工程'))).toEqual({ pieces: ['工程'], share: 0.5 });
});

test('a short phrase has no pieces, nor has a very long one', () => {
  expect(cutPhrase('民心工', inText('民心'))).toEqual({ pieces: [], share: 0 });
  expect(cutPhrase('人民'.repeat(40), inText('人民'))).toEqual({ pieces: [], share: 0 });
});
