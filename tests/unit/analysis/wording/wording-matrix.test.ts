import { expect, test } from 'vitest';
import { sharedWording } from '../../../../src/analysis/wording/shared-wording.ts';
import { wordingMatrix } from '../../../../src/analysis/wording/wording-matrix.ts';
import { document, provision, sentence } from '../sample-document.ts';

const text = (id: string, zh: string) =>
  document(id, provision('1', { ...sentence('1.1', 'service', [...zh].length), zh }));
const documents = [
  text('a', '天地玄黄宇宙洪荒日月盈昃辰宿列张'),
  text('b', '天地玄黄宇宙洪荒日月盈昃辰宿列张'),
  text('c', '宇宙洪荒日月盈昃'),
];
const pairs = wordingMatrix(sharedWording(documents, []), documents);

test('a pair’s passages are those of both documents, and its characters are counted once', () => {
  expect(
    pairs.map(({ a, b, passages, characters, share }) => [a, b, passages.length, characters, share]),
  ).toEqual([
    ['a', 'b', 2, 16, 1],
    ['a', 'c', 1, 8, 0.5],
    ['b', 'a', 2, 16, 1],
    ['b', 'c', 1, 8, 0.5],
    ['c', 'a', 1, 8, 1],
    ['c', 'b', 1, 8, 1],
  ]);
});
