import { randomLcg } from 'd3';
import { expect, test } from 'vitest';
import { alignWithJumps, EDIT } from '../../../src/quotation/jump-alignment.ts';

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

/** The same cost by filling the whole table, cell by cell. */
function plainCost(quotation: string, texts: readonly string[], jump: number, foreign: number): number {
  let table = [[0], ...texts.map((text) => [0, ...[...text].map(() => 0)])];
  for (const [index, unit] of [...quotation].entries()) {
    const landed = index === 0 ? 0 : Math.min(...table.flat()) + jump;
    const above = table.map((row) => row.map((cost) => Math.min(cost, landed)));
    table = above.map((row, which) => {
      const costs = [(row[0] ?? 0) + (which === 0 ? foreign : EDIT)];
      for (let at = 1; at < row.length; at++) {
        const pair = (row[at - 1] ?? 0) + (texts[which - 1]?.[at - 1] === unit ? 0 : EDIT);
        costs.push(Math.min(pair, (row[at] ?? 0) + EDIT, (costs[at - 1] ?? 0) + EDIT));
      }
      return costs;
    });
  }
  return Math.min(...table.flat());
}

test('the cost is that of the whole table, on a thousand random texts', () => {
  const draw = randomLcg(0.5);
  const random = (length: number) =>
    Array.from({ length: Math.floor(draw() * length) }, () => 'abcd'[Math.floor(draw() * 4)]).join('');
  for (let round = 0; round < 1000; round++) {
    const texts = [random(30), random(30)];
    const quotation = random(25);
    const jump = Math.floor(draw() * 60);
    const foreign = Math.floor(draw() * 11);
    expect(
      align(quotation, texts, jump, foreign).cost,
      JSON.stringify({ quotation, texts, jump, foreign }),
    ).toBe(plainCost(quotation, texts, jump, foreign));
  }
});

test('the stretches follow one another and cover the quotation', () => {
  const { stretches } = align('abcdeXXXXXXXXcdefghYYYYYYYY', ['abcdefgh', 'ghabcdef'], 12, 4);
  expect(stretches[0]?.from).toBe(0);
  expect(stretches.at(-1)?.to).toBe(27);
  for (const [index, { from }] of stretches.slice(1).entries()) expect(from).toBe(stretches[index]?.to);
});
