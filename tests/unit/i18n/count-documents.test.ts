import { expect, test } from 'vitest';
import { capital, countEn, documentsEn, documentsZh } from '../../../src/i18n/count-documents.ts';
import { en } from '../../../src/i18n/en/words.ts';
import { zh } from '../../../src/i18n/zh/words.ts';

test('a small number of documents is said in words, one above twenty in figures', () => {
  expect([1, 5, 20, 21, 2000].map(documentsEn)).toEqual([
    'one document',
    'five documents',
    'twenty documents',
    '21 documents',
    '2,000 documents',
  ]);
  expect([1, 2, 5, 12, 20, 2000].map(documentsZh)).toEqual([
    '一份文件',
    '两份文件',
    '五份文件',
    '十二份文件',
    '二十份文件',
    '2000份文件',
  ]);
});

test('a number at the head of a sentence has a capital where it is a word', () => {
  expect([capital(countEn(6)), capital(countEn(300))]).toEqual(['Six', '300']);
});

test('a span of one year is one year', () => {
  expect(en.home.description(6, 2022, 2022)).toContain('Six documents of Chinese governments, 2022, on');
  expect(en.home.lead(6, 2022, 2022)).toContain('Six Chinese governments, in 2022, on');
  expect(zh.home.lead(6, 2017, 2022)).toContain('2017年至2022年，六地政府');
});
