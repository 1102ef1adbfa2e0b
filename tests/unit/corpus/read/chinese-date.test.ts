import { expect, test } from 'vitest';
import { chineseDates, findDate } from '../../../../src/corpus/read/chinese-date.ts';

test.each([
  ['2017-03-05', '2017年3月5日', '二〇一七年三月五日'],
  ['2019-12-31', '2019年12月31日', '二〇一九年十二月三十一日'],
  ['2020-10-20', '2020年10月20日', '二〇二〇年十月二十日'],
])('%s is written %s or %s, and read from both', (iso, figures, numerals) => {
  expect(chineseDates(iso)).toEqual([figures, numerals]);
  expect(findDate(`于${figures}印发`)).toBe(iso);
  expect(findDate(`于${numerals}印发`)).toBe(iso);
});

test('a text without a date has none', () => {
  expect(findDate('三月五日')).toBeNull();
});
