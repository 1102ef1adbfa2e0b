import { expect, test } from 'vitest';
import { differences, sameWords } from '../../../../src/analysis/counterparts/wording-differences.ts';

const shown = (text: string, other: string) =>
  differences(text, other)
    .map((piece) => ({ same: piece.text, differs: `[${piece.text}]`, lacks: `{${piece.text}}` })[piece.kind])
    .join('');

test('a replaced word is shown, what it replaces is not', () => {
  expect(shown('党中央禁止的坚决不做', '党中央禁止的坚决杜绝')).toBe('党中央禁止的坚决[不做]');
});

test('a digit that differs is pointed out', () => {
  expect(shown('时间不少于3个月', '时间不少于2个月')).toBe('时间不少于[3]个月');
});

test('a word that only the other text has is a lack', () => {
  expect(shown('进一步加强自身建设', '进一步加强政府自身建设')).toBe('进一步加强{政府}自身建设');
});

test('punctuation and white space make no difference', () => {
  expect(shown('市委、市政府', '市委市政府')).toBe('市委、市政府');
  expect(sameWords('最关心、最直接', '最关心最直接')).toBe(true);
  expect(sameWords('2个月', '3个月')).toBe(false);
});

test('without lacks the pieces are the text', () => {
  const text = '自觉接受区人大及其常委会的法律监督和工作监督';
  const pieces = differences(text, '自觉接受市人大及其常委会法律监督、工作监督');
  expect(
    pieces
      .filter(({ kind }) => kind !== 'lacks')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
