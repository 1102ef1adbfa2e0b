import { expect, test } from 'vitest';
import { termCounts } from '../../../../src/analysis/terms/term-counts.ts';
import { sampleTerm } from '../../corpus/sample-term.ts';
import { document } from '../sample-document.ts';

test('a term is counted in every text of each document, all its forms together', () => {
  const term = sampleTerm('a', '四风', '“四风”问题');
  const first = {
    ...document('x'),
    stream: [
      { id: '1.1', text: '四风，“四风”问题' },
      { id: 'note', text: '四风' },
    ],
  };
  expect(termCounts([term], [first, document('y')])).toEqual([{ term, counts: { x: 3, y: 0 } }]);
});
