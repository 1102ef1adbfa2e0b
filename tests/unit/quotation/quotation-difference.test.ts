import { expect, test } from 'vitest';
import { differingUnits, quotationDifference } from '../../../src/quotation/quotation-difference.ts';

const differ = (quotation: string, passage: string, language: 'zh' | 'en' = 'zh') =>
  differingUnits(quotationDifference(quotation, passage, {}).pieces, language);

test.each([
  ['不少于3个月', '不少于2个月', 1],
  ['不少于12个月', '不少于2个月', 2],
  ['深入调研', '深入基层调研', 2],
  ['人民至上', '群众、百姓至上', 4],
  ['一、抓学习，促发展', '一、抓落实，保发展', 3],
  ['𠮷林', '吉林', 1],
  ['抓学习促发展', '抓学习，促发展', 0],
])('%s and %s differ by %i characters, marks not counted', (quotation, passage, count) => {
  expect([differ(quotation, passage), differ(passage, quotation)]).toEqual([count, count]);
});

test('English is counted by the word', () => {
  expect(differ('not less than 3 months each year', 'not less than 2 months, every year', 'en')).toBe(2);
});
