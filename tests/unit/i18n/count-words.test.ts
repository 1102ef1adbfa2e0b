import { expect, test } from 'vitest';
import { capital, countDocuments, countWord } from '../../../src/i18n/en/count-words.ts';
import { words as en } from '../../../src/i18n/en/words.ts';
import { countDocuments as countZh } from '../../../src/i18n/zh/count-words.ts';
import { words as zh } from '../../../src/i18n/zh/words.ts';

test('a small number of documents is said in words, one above twenty in figures', () => {
  expect([1, 5, 20, 21, 2000].map(countDocuments)).toEqual([
    'one document',
    'five documents',
    'twenty documents',
    '21 documents',
    '2,000 documents',
  ]);
  expect([1, 2, 5, 12, 20, 2000].map(countZh)).toEqual([
    '一份文件',
    '两份文件',
    '五份文件',
    '十二份文件',
    '二十份文件',
    '2000份文件',
  ]);
});

test('a number at the head of a sentence has a capital where it is a word', () => {
  expect([capital(countWord(6)), capital(countWord(300))]).toEqual(['Six', '300']);
});

test('a span of one year is one year', () => {
  expect(en.home.description(6, 6, 2022, 2022)).toContain(
    'Six documents issued by Chinese governments, 2022, on',
  );
  expect(en.home.lead(6, 2022, 2022)).toContain('What six Chinese governments said, 2022');
  expect(zh.home.lead(6, 2017, 2022)).toContain('六地政府说了什么？2017至2022年');
});
