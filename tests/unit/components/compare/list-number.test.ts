import { expect, test } from 'vitest';
import { listNumber } from '../../../../src/components/compare/own/input/list-number.ts';

test.each([
  ['chineseCounting', [1, 10, 11, 20, 21, 99], '一 十 十一 二十 二十一 九十九'],
  ['chineseCountingThousand', [100, 105, 110, 112, 1001], '一百 一百〇五 一百一十 一百一十二 一千〇一'],
  ['ideographDigital', [10, 21], '一〇 二一'],
  ['chineseLegalSimplified', [3, 12], '叁 壹拾贰'],
  ['decimal', [1, 12], '1 12'],
  ['decimalZero', [3, 12], '03 12'],
  ['decimalFullWidth', [12], '１２'],
  ['decimalEnclosedCircleChinese', [1, 20, 21], '① ⑳ 21'],
  ['ideographTraditional', [1, 10], '甲 癸'],
  ['upperLetter', [1, 26, 27], 'A Z AA'],
  ['lowerRoman', [4, 9, 14], 'iv ix xiv'],
] as const)('%s is written as Word writes it', (form, values, written) => {
  expect(values.map((value) => listNumber(value, form)).join(' ')).toBe(written);
});

test('a form that is not known is said to be unknown', () => {
  expect(listNumber(1, 'thaiCounting')).toBeNull();
});
