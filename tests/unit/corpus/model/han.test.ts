import { expect, test } from 'vitest';
import { countHan, withoutSpace } from '../../../../src/corpus/model/han.ts';

test('Han characters are counted by code point, without punctuation, digits and letters', () => {
  expect(countHan('第1条，𠮷田〇A。')).toBe(5);
});

test('white space of every kind is taken out', () => {
  expect(withoutSpace(' 一\u3000二\n\t三\u00a0')).toBe('一二三');
});
