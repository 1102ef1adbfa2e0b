import { expect, test } from 'vitest';
import { quotationIn } from '../../../../src/components/search/quotation/quotation-in.ts';
import { inOneLine } from '../../../../src/components/search/keep-line-breaks.ts';

const LONG = '领导班子成员每年深入基层调研时间不少于2个月，确定1至2个重点课题，形成调研报告';

test('a long paste is a quotation, a phrase and a question are not', () => {
  expect(quotationIn(LONG)).toBe(LONG);
  expect(quotationIn(`“${LONG}”`)).toBe(`“${LONG}”`);
  expect(quotationIn('坚持以人民为中心的发展思想，提高政治站位，严明纪律规矩')).toBeNull();
  expect(quotationIn('四个意识')).toBeNull();
  expect(quotationIn('')).toBeNull();
  expect(quotationIn('how often must leaders study')).toBeNull();
  expect(
    quotationIn(
      'What are the rules on how often leading officials visit the contact points of their district?',
    ),
  ).toBeNull();
});

test('a sentence of the translation is a quotation, though its words have hyphens and apostrophes', () => {
  const sentence =
    'Members of the leadership shall spend no fewer than two months a year on field research at the grass-roots level.';
  expect(quotationIn(sentence)).toBe(sentence);
});

test('a word to leave out makes a search of it, a hyphen inside a word or a number does not', () => {
  expect(quotationIn(`${LONG} -纪律`)).toBeNull();
  expect(quotationIn(`${LONG}，2017-2022年`)).not.toBeNull();
});

test('what has several lines is a quotation however short, and gets them back', () => {
  const pasted = '  一岗双责\r\n\r\n  久久为功\n';
  expect(inOneLine(pasted)).toBe('一岗双责↵久久为功');
  expect(quotationIn(inOneLine(pasted))).toBe('一岗双责\n久久为功');
  expect(quotationIn(inOneLine('一岗双责\n'))).toBeNull();
});
