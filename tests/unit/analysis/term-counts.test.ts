import { expect, test } from 'vitest';
import { termCounts } from '../../../src/analysis/term-counts.ts';
import { document } from './sample-document.ts';

test('a term is counted in every text of each document, all its forms together', () => {
  const term = { id: 'a', term: '四风', variants: ['“四风”问题'], en: 'a', renderings: ['a'], pinyin: 'a' };
  const first = {
    ...document('x'),
    stream: [
      { id: '1.1', text: '四风，“四风”问题' },
      { id: 'note', text: '四风' },
    ],
  };
  expect(termCounts([term], [first, document('y')])).toEqual([{ term, counts: { x: 3, y: 0 } }]);
});
