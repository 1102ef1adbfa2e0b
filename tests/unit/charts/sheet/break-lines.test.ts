import { expect, test } from 'vitest';
import { wrapText } from '../../../../src/charts/sheet/break-lines.ts';

test('English breaks between words, Chinese between characters, and no line begins with a closing mark', () => {
  expect(wrapText('one two three', 4)).toEqual(['one two', 'three']);
  expect(wrapText('一二三四，五', 4)).toEqual(['一二三四，', '五']);
});

test('nothing is lost in breaking', () => {
  const text = '甲地 2022（20%）和 Jiaji 2022 差异在误差之内。';
  expect(wrapText(text, 6).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});
