import { expect, test } from 'vitest';
import { heatLevel } from '../../../../src/components/terms/term-rows.ts';

test('nothing is level 0, anything above it 1 to 5', () => {
  expect([0, 0.01, 0.5, 1, 4, 10].map((rate) => heatLevel(rate, 10))).toEqual([0, 1, 2, 2, 4, 5]);
});
