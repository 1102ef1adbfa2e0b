import { expect, test } from 'vitest';
import { overlapping } from '../../../../src/analysis/wording/overlapping.ts';

test('stretches that overlap are one, to the furthest end', () => {
  const [whole, within, beyond] = [
    { start: 0, end: 9 },
    { start: 2, end: 4 },
    { start: 8, end: 12 },
  ];
  expect(overlapping([beyond, whole, within])).toEqual([
    { start: 0, end: 12, members: [whole, within, beyond] },
  ]);
});

test('stretches that only touch stay apart', () => {
  const [first, second] = [
    { start: 0, end: 4 },
    { start: 4, end: 6 },
  ];
  expect(overlapping([second, first])).toEqual([
    { ...first, members: [first] },
    { ...second, members: [second] },
  ]);
});

test('of no stretches there is none', () => {
  expect(overlapping([])).toEqual([]);
});
