import { expect, test } from 'vitest';
import { pictureLines } from '../../../../src/components/citation/picture/picture-lines.ts';

const lines = (text: string, width: number) => pictureLines(text, (line) => [...line].length <= width);

test('no line begins with a mark that closes, and none ends with one that opens', () => {
  const text =
    '牢固树立“四个意识”，坚定“四个自信”（含《意见》），做到“两个维护”；抓落实！好？是：、完……止——了。';
  for (let width = 3; width < 30; width += 1) {
    const set = lines(text, width);
    expect(set.join('')).toBe(text);
    expect(set.filter((line) => /^[，。；：、！？）》”’…—]|[（《“‘]$/u.test(line))).toEqual([]);
  }
});

test('a Latin word stays whole, and a paragraph begins a line', () => {
  expect(lines('the People’s Republic, “don’t”', 10)).toEqual(['the', 'People’s', 'Republic,', '“don’t”']);
  expect(lines('甲乙\n丙', 10)).toEqual(['甲乙', '丙']);
  expect(lines('不少于12个月', 4)).toEqual(['不少于', '12个月']);
});
