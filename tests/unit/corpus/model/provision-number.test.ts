import { expect, test } from 'vitest';
import { numberId, provisionNumber, splitNumber } from '../../../../src/corpus/model/provision-number.ts';

test.each([
  ['1.坚持政治立身。', '一、讲政治', '1'],
  ['一、坚持维护核心', null, '一'],
  ['（十）着力解决', '四、整治重点', '四（十）'],
  [null, '五、方法步骤', '五'],
  ['第十二条', '第二章总则', '十二'],
  ['3、会议', null, '3'],
  [null, '第二章总则', '二'],
  [null, null, null],
])('the heading %j under %j is numbered %j', (heading, chapter, number) => {
  expect(provisionNumber(heading, chapter)).toBe(number);
});

test.each([
  ['18', '18'],
  ['六', '6'],
  ['四（十）', '4-10'],
  ['二十三', '23'],
  ['（二）', '2'],
])('the number %s has the id %s', (number, id) => {
  expect(numberId(number)).toBe(id);
});

test.each([
  ['1.标题。', '1.', '标题。'],
  ['第十条', '第十条', ''],
  ['标题', '', '标题'],
])('the heading %j is its number and its words', (heading, number, words) => {
  expect(splitNumber(heading)).toEqual([number, words]);
});
