import { expect, test } from 'vitest';
import { alignWithJumps, EDIT } from '../../../src/search/jump-alignment.ts';

const numbers = (text: string) => Int32Array.from(text, (char) => char.codePointAt(0) ?? 0);
const align = (quotation: string, texts: string[], jump = 40, foreign = EDIT) =>
  alignWithJumps(numbers(quotation), texts.map(numbers), { jumps: [...quotation].map(() => jump), foreign });

test('a passage that stands in a text costs nothing', () => {
  expect(align('cde', ['ab', 'abcdef'])).toEqual({
    stretches: [{ from: 0, to: 3, text: 1, start: 2, end: 5 }],
    cost: 0,
  });
});

test('a unit changed, added or left out costs an edit', () => {
  for (const quotation of ['abcxefgh', 'abcdxefgh', 'abcefgh']) {
    const { stretches, cost } = align(quotation, ['abcdefgh']);
    expect(stretches).toEqual([{ from: 0, to: quotation.length, text: 0, start: 0, end: 8 }]);
    expect(cost).toBe(EDIT);
  }
});

test('a reading jumps to another passage where that costs less than the edits', () => {
  expect(align('abcdeUVWXY', ['abcde', '--UVWXY'])).toEqual({
    stretches: [
      { from: 0, to: 5, text: 0, start: 0, end: 5 },
      { from: 5, to: 10, text: 1, start: 2, end: 7 },
    ],
    cost: 40,
  });
  expect(align('abcdeUVWXY', ['abcde', '--UVWXY'], 60).stretches).toHaveLength(1);
});

test('no passage runs from one text into the next', () => {
  expect(align('abcdef', ['xabc', 'defx'], 10).stretches).toEqual([
    { from: 0, to: 3, text: 0, start: 1, end: 4 },
    { from: 3, to: 6, text: 1, start: 0, end: 3 },
  ]);
});

test('what is like nothing is from no text where that costs less', () => {
  const { stretches } = align('abcdeUVWXYZ', ['abcde'], 15, 4);
  expect(stretches.map(({ from, to, text }) => [from, to, text])).toEqual([
    [0, 5, 0],
    [5, 11, null],
  ]);
});

test('without texts everything is from none', () => {
  expect(align('ab', [], 40, 4)).toEqual({
    stretches: [{ from: 0, to: 2, text: null, start: 0, end: 0 }],
    cost: 8,
  });
});
