import { expect, test } from 'vitest';
import { numberId, provisionNumber } from '../../../src/corpus/provision-number.ts';

test.each([
  ['1.坚持政治立身。', '一、讲政治', '1'],
  ['一、坚持维护核心', null, '一'],
  ['（十）着力解决', '四、整治重点', '四（十）'],
  [null, '五、方法步骤', '五'],
  [null, null, null],
])('the heading %j under %j is numbered %j', (heading, chapter, number) => {
  expect(provisionNumber(heading, chapter)).toBe(number);
});

test.each([
  ['18', '18'],
  ['六', '6'],
  ['四（十）', '4-10'],
])('the number %s has the id %s', (number, id) => {
  expect(numberId(number)).toBe(id);
});
