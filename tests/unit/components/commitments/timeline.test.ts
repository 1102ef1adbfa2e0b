import { expect, test } from 'vitest';
import { timeline } from '../../../../src/components/commitments/timeline.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

test('a timeline runs over whole months; a period is a bar, a single date a point', () => {
  const { marks, ticks } = timeline([
    { start: day('2021-03-01'), end: day('2021-04-01') },
    { start: null, end: day('2021-03-16') },
    { start: day('2021-04-16'), end: null },
    { start: day('2021-04-11'), end: day('2021-05-01') },
  ]);
  const round = (value: number) => Math.round(value * 10) / 10;
  expect(marks.map(({ kind, x, width }) => [kind, round(x), round(width)])).toEqual([
    ['period', 0, 50.8],
    ['deadline', 24.6, 0],
    ['start', 75.4, 0],
    ['period', 67.2, 32.8],
  ]);
  expect(ticks.map(({ date, x }) => [date.toISOString().slice(0, 10), round(x)])).toEqual([
    ['2021-03-01', 0],
    ['2021-04-01', 50.8],
  ]);
});

test('a timeline over the turn of the year has its months in order', () => {
  const { ticks } = timeline([{ start: day('2021-12-09'), end: day('2022-02-02') }]);
  expect(ticks.map(({ date }) => date.toISOString().slice(0, 7))).toEqual(['2021-12', '2022-01', '2022-02']);
});
