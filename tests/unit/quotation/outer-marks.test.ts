import { expect, test } from 'vitest';
import { unenclosed, withoutOuterMarks } from '../../../src/quotation/outer-marks.ts';

test.each([
  '“立足当前”',
  '‘立足当前’',
  '「立足当前」',
  '«立足当前»',
  '»立足当前«',
  '„立足当前“',
  '〝立足当前〞',
  '〝立足当前〟',
  '﹁立足当前﹂',
  '"立足当前"',
  '＂立足当前＂',
  '“立足当前"',
  '「立足当前”',
  ' “‘立足当前’” ',
])('%s encloses its words', (quotation) => {
  expect(unenclosed(quotation)).toBe('立足当前');
  expect(withoutOuterMarks(quotation)).toContain('立足当前');
});

test.each(['“立足”当前“久久”', '"立足" 当前 "久久"', '立足“当前”', '“立足', '»立足» 当前 «久久«', '””'])(
  '%s is not enclosed as a whole',
  (quotation) => {
    expect(unenclosed(quotation)).toBe(quotation);
  },
);

test('marks inside an enclosed quotation stay', () => {
  expect(unenclosed('“增强“四个意识””')).toBe('增强“四个意识”');
});
