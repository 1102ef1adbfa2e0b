import { expect, test } from 'vitest';
import { cutSentences } from '../../../../src/corpus/read/cut-document.ts';

test('a sentence ends at 。！？ and ；', () => {
  expect(cutSentences('一。二！三？四；五。')).toEqual(['一。', '二！', '三？', '四；', '五。']);
});

test('closing quotes and brackets stay with their sentence', () => {
  expect(cutSentences('他说“好。”再说（行！）完。')).toEqual(['他说“好。”', '再说（行！）', '完。']);
});

test('what follows the last mark is a sentence', () => {
  expect(cutSentences('先。现作出如下规定：')).toEqual(['先。', '现作出如下规定：']);
});

test('a comma, a colon or a half-width stop ends nothing', () => {
  expect(cutSentences('1.一，二：三、四.五')).toEqual(['1.一，二：三、四.五']);
});

test('nothing gives no sentence', () => {
  expect(cutSentences('')).toEqual([]);
});

test('joined again the sentences are the paragraph, astral characters too', () => {
  const paragraph = '𠮷田。；“𠮷！”）x';
  expect(cutSentences(paragraph).join('')).toBe(paragraph);
});
