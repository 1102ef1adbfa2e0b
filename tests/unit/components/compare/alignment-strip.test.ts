import { expect, test } from 'vitest';
import { alignmentStrip } from '../../../../src/components/compare/overview/alignment-strip.ts';

test('an alignment has a mark a provision in two full rows, and a line for each pair', () => {
  const { first, second, lines } = alignmentStrip(
    [{ id: '1', strength: 0.5 }],
    [
      { id: '1', strength: 0 },
      { id: '2', strength: 0.5 },
    ],
    [{ first: '1', second: '2', strength: 0.5 }],
    94,
  );
  expect(first).toEqual([{ id: '1', x: 0, width: 94, darkness: 0.5 }]);
  expect(
    second.map(({ id, x, width, darkness }) => [id, Math.round(x), Math.round(width), darkness]),
  ).toEqual([
    ['1', 0, 44, 0],
    ['2', 50, 44, 0.5],
  ]);
  expect(lines.map(({ from, to, darkness }) => [from, Math.round(to), darkness])).toEqual([[47, 72, 0.5]]);
});
