import { expect, test } from 'vitest';
import { answerQuotation, type QuotationFiles } from '../../../src/quotation/answer-quotation.ts';
import { englishWords } from '../../../src/search/text/english-words.ts';
import { significant } from '../../../src/search/text/normalise.ts';
import { stemWord } from '../../../src/search/records/place-content.ts';
import type { QuotationLanguage } from '../../../src/quotation/quotation-language.ts';

const PASSAGE = '领导班子成员每年深入基层调研时间不少于两个月。';
const ENGLISH = 'Members spend no less than two months of each year in field research.';

/** Files of documents in memory, and the numbers of those that were read. */
function files(texts: readonly string[], language: QuotationLanguage = 'zh') {
  const read: number[] = [];
  const records = texts.map((text) =>
    language === 'zh' ? Array.from(significant(text)) : englishWords(text).map(({ stem }) => stemWord(stem)),
  );
  /** Where words stand one after another in each record, which is named by its number. */
  const phrase = (words: readonly string[]) =>
    records.flatMap((own, number): [string, number[]][] => {
      const places = own.flatMap((_, at) =>
        words.every((word, next) => own[at + next] === word) ? [at] : [],
      );
      return places.length === 0 ? [] : [[String(number), places]];
    });
  const made: QuotationFiles = {
    entry: { language, folding: {}, documents: texts.length },
    text: (number) => {
      read.push(number);
      const shortName = { zh: String(number), en: String(number) };
      return Promise.resolve({
        id: String(number),
        shortName,
        issued: '2020',
        pieces: [['1.1', texts[number] ?? '']],
      });
    },
    index: () =>
      Promise.resolve({
        documents: texts.map((_, number) => String(number)),
        alike: {},
        index: {
          phrase: (words) => Promise.resolve(new Map(phrase(words))),
          having: (filter, value) => Promise.resolve(filter === 'document' ? [value] : []),
          record: (id) => Promise.reject(new RangeError(id)),
        },
      }),
  };
  return { files: made, read };
}

/** Documents of nothing but common phrases, with the given ones among them. */
function among(count: number, own: Readonly<Record<number, string>>): string[] {
  return Array.from(
    { length: count },
    (_, number) => own[number] ?? `第${number}号：领导班子深入基层，每年调研。`,
  );
}

test('few documents are all compared, without the index', async () => {
  const { files: some, read } = files(among(5, { 3: PASSAGE }));
  const { answer } = await answerQuotation(PASSAGE, some);
  expect([answer.verdict, read]).toEqual(['exact', [0, 1, 2, 3, 4]]);
});

test('of many documents only those are read that share the most with a quotation', async () => {
  const { files: many, read } = files(among(500, { 423: PASSAGE }));
  const { answer, unread } = await answerQuotation(`“${PASSAGE}”`, many);
  expect(answer.verdict).toBe('exact');
  expect(answer.parts[0]?.matches[0]?.passage.document).toBe('423');
  expect([read.length, unread]).toEqual([8, 0]);
});

test('a quotation with other words in places, and one put together from two documents, are found among many', async () => {
  const other = '推进政务公开，自觉接受人大法律监督和政协民主监督。';
  const { files: many } = files(among(500, { 71: other, 423: PASSAGE }));
  const verdict = async (quotation: string) => (await answerQuotation(quotation, many)).answer.verdict;
  expect(await verdict(PASSAGE.replace('两', '三'))).toBe('near');
  expect(await verdict(`${PASSAGE}……${other}`)).toBe('joined');
  expect(await verdict('完全没有关系的一段文字，出自别的书籍，与此无关。')).toBe('none');
});

test('what stands in more documents than are compared says how many may have it too', async () => {
  const { files: many } = files(among(500, {}));
  const { answer, unread } = await answerQuotation('领导班子深入基层，每年调研', many);
  expect([answer.verdict, unread]).toEqual(['exact', 492]);
});

test('a quotation is not said to stand nowhere while a document that may have it whole is unread', async () => {
  // Every pair of neighbours stands in each of the first thirty, the quotation in none of them.
  const pairs = Array.from('深入基层调研').flatMap((char, at, all) =>
    at === 0 ? [] : [`${all[at - 1]}${char}`],
  );
  const near = Object.fromEntries(
    Array.from({ length: 30 }, (_, number) => [number, pairs.reverse().join('，甲')]),
  );
  const { files: many } = files(among(500, { ...near, 423: '深入基层调研' }));
  const { answer } = await answerQuotation('深入基层调研', many);
  expect([answer.verdict, answer.parts[0]?.matches[0]?.passage.document]).toEqual(['exact', '423']);
});

test('a passage of the translation is found by its pairs of words', async () => {
  const common = Array.from({ length: 300 }, (_, number) => `Members spend each year in research ${number}.`);
  const { files: many, read } = files(common.with(200, ENGLISH), 'en');
  const { answer } = await answerQuotation('no less than two months of each year', many);
  expect([answer.verdict, answer.parts[0]?.matches[0]?.passage.document]).toEqual(['exact', '200']);
  expect(read.length).toBeLessThanOrEqual(8);
});
