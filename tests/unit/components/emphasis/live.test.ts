import { expect, test } from 'vitest';
import type { ChartMarks } from '../../../../src/charts/page/chart-marks.ts';
import { choiceAddress, readChoice } from '../../../../src/components/emphasis/live/chart-choice.ts';
import { nextMark } from '../../../../src/components/emphasis/live/next-mark.ts';
import { chosenProfiles } from '../../../../src/components/emphasis/live/redraw.ts';

test('a choice is read from an address and written into one', () => {
  const address = 'https://example.org/zh/emphasis/sentences/?document=a&coding=second&text=zh';
  const choice = readChoice(new URL(address));
  expect(choice).toEqual({ document: 'a', theme: '', coding: 'second', unit: 'sentences' });
  const next = choiceAddress(address, { ...choice, document: '', theme: 'service' });
  expect(next.search).toBe('?coding=second&text=zh&theme=service');
  expect(readChoice(new URL('https://example.org/emphasis/')).unit).toBe('characters');
});

test('an arrow leads to the nearest mark in its direction, home and end to the first and the last', () => {
  const places = [
    { x: 0, y: 0 },
    { x: 50, y: 0 },
    { x: 10, y: 40 },
    { x: 60, y: 45 },
  ];
  expect(nextMark(places, 0, 'ArrowRight')).toBe(1);
  expect(nextMark(places, 0, 'ArrowDown')).toBe(2);
  expect(nextMark(places, 3, 'ArrowUp')).toBe(1);
  expect(nextMark(places, 0, 'ArrowLeft')).toBeUndefined();
  expect([nextMark(places, 1, 'Home'), nextMark(places, 1, 'End')]).toEqual([0, 3]);
  expect(nextMark(places, 1, 'a')).toBeUndefined();
  expect(nextMark([], -1, 'ArrowRight')).toBeUndefined();
});

test('the shares of a choice are those of its unit and coding, with the range over all codings', () => {
  const marks: ChartMarks = {
    texts: {},
    characters: {},
    codes: {},
    shares: [
      { document: 'a', unit: 'characters', theme: 'loyalty', values: [0.5, 0.4, 0.6, 0.4, 0.6, 0.5] },
      { document: 'a', unit: 'sentences', theme: 'loyalty', values: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1] },
    ],
  };
  const choice = { document: '', theme: '', coding: '', unit: 'characters' } as const;
  const share = (coding: string) => chosenProfiles(marks, { ...choice, coding })[0]?.parts.loyalty;
  expect(share('')).toEqual({ share: 0.5, low: 0.4, high: 0.6 });
  expect(share('second')).toEqual({ share: 0.6, low: 0.4, high: 0.6 });
});
