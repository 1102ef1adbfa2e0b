import { expect, test } from 'vitest';
import { documentShares } from '../../../src/analysis/own/marks/document-shares.ts';

const run = (document: string, own: number, length: number) => ({
  own,
  known: 0,
  length,
  place: { document, id: '1.1' },
});

test('a document has each character once: runs that overlap are one, runs that touch are two', () => {
  const runs = [run('first', 12, 8), run('first', 0, 10), run('first', 4, 8), run('second', 4, 8)];
  expect(documentShares(runs, () => true)).toEqual([
    { document: 'first', characters: 20, runs: 2 },
    { document: 'second', characters: 8, runs: 1 },
  ]);
});

test('what is told as something else, or of a title, is not counted', () => {
  const runs = [run('first', 0, 8), run('first', 20, 10), run('second', 0, 8)];
  expect(documentShares(runs, (at) => at >= 25)).toEqual([{ document: 'first', characters: 5, runs: 1 }]);
});
