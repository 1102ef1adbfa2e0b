import { expect, test } from 'vitest';
import { compareNumbers, numbersInChinese, numbersInEnglish } from '../../../../src/corpus/checks/numbers.ts';

test.each([
  ['2017年3月20日前', [2017, 3, 20]],
  ['第十二次党代会', [12]],
  ['党的十八届六中全会、市委十届十次、十一次全会', [18, 6, 10, 10, 11]],
  ['党的十九大和十九届历次全会', [19, 19]],
  ['召开1次', [1]],
  ['每月进行一次集体学习', [1]],
  ['在五个方面、四个步骤', [5, 4]],
  ['附表一和附件3', [3, 1]],
  ['（十）着力解决', [10]],
  ['第十二条', [12]],
  ['二〇二一年五月十六日', [2021, 5, 16]],
  ['“两个确立”', [2]],
  ['确定1至2个重点课题', [1, 2]],
])('%s states %j', (text, numbers) => {
  expect([...numbersInChinese(text)].sort()).toEqual([...numbers].sort());
});

test.each(['进一步', '一系列', '统一', '每一次重要讲话', '新一届领导班子', '一个目标一条心', '万一'])(
  'in %s a numeral is no number',
  (text) => {
    expect(numbersInChinese(text)).toEqual([]);
  },
);

test('English states numbers in figures, words, ordinals, months and Roman heads', () => {
  expect(numbersInEnglish('1–2 of the 19th, twelve, third')).toEqual([1, 2, 19, 12, 3]);
  expect(numbersInEnglish('20 March 2017')).toEqual([20, 2017, 3]);
  expect(numbersInEnglish('IV. At least once')).toEqual([4, 1]);
  expect(numbersInEnglish('1,500')).toEqual([1500]);
});

test('numbers agree where each side states the other’s', () => {
  expect(compareNumbers('自2017年3月上旬开始', 'from early March 2017')).toEqual({ missing: [], added: [] });
  expect(compareNumbers('不少于2个月', 'not less than 3 months')).toEqual({ missing: [2], added: [3] });
  expect(compareNumbers('六中全会', 'the plenary session')).toEqual({ missing: [6], added: [] });
  expect(compareNumbers('2名、2个', '2 members')).toEqual({ missing: [2], added: [] });
});
