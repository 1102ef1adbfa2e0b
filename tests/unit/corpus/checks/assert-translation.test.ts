import { expect, test } from 'vitest';
import { buildCorpus } from '../../../../src/corpus/build/build-corpus.ts';
import type { Content } from '../../../../src/corpus/read/content.ts';
import type { TranslationData } from '../../../../src/corpus/schema/schema.ts';
import { sampleContent } from '../sample.ts';
import {
  compareNumbers,
  numbersInChinese,
  numbersInEnglish,
} from '../../../../src/corpus/checks/assert-translation.ts';

/** What building the sample throws after one change to its translation. */
function failure(change: (translation: TranslationData, content: Content) => void): () => unknown {
  const content = sampleContent();
  const translation = content.translations['sample'];
  if (translation !== undefined) change(translation, content);
  return () => buildCorpus(content);
}

const FILE = 'content/translations/en/sample.yaml';

test('a text without a translation', () => {
  expect(failure(({ text }) => delete text['1.1'])).toThrow(`${FILE}: no translation of 1.1.`);
  expect(failure(({ text }) => delete text['1.heading'])).toThrow(`${FILE}: no translation of 1.heading.`);
  expect(failure(({ text }) => delete text['date'])).toThrow(`${FILE}: no translation of date.`);
});

test('a translation without a text', () => {
  expect(failure(({ text }) => (text['1.3'] = 'more'))).toThrow(`${FILE}: 1.3 is no text of the document.`);
});

test('a term without its standard rendering', () => {
  expect(failure(({ text }) => (text['1.1'] = 'Something else.'))).toThrow(
    `${FILE}: “1.1” has 甲乙 but none of its renderings (alpha beta).`,
  );
});

test('a declared exception is allowed, one that nothing needs is not', () => {
  const exception = { at: '1.1', term: '甲乙', reason: 'because' };
  expect(
    failure((translation, { commitments }) => {
      translation.text['1.1'] = 'Something else.';
      translation.exceptions = [exception];
      for (const commitment of Object.values(commitments)) commitment.en = 'Something else';
    }),
  ).not.toThrow();
  expect(failure((translation) => (translation.exceptions = [exception]))).toThrow(
    `${FILE}: the exception for 甲乙 in “1.1” is not needed.`,
  );
});

test('a number that one side lacks', () => {
  expect(failure(({ text }) => (text['date'] = '2 January'))).toThrow(`${FILE}: “date” lacks 2020`);
  expect(failure(({ text }) => (text['1.2'] = 'Gamma 5;'))).toThrow(`${FILE}: “1.2” states 5`);
});

test('a translators’ note on words that are not there', () => {
  const note = { at: '1.1', phrase: 'gamma', zh: '注', en: 'note' };
  expect(failure((translation) => (translation.notes = [note]))).toThrow(
    `${FILE}: the note on “gamma” says it stands in “1.1”`,
  );
});

test('a form of a term that stands nowhere', () => {
  expect(
    failure((_, { terms }) => {
      for (const each of Object.values(terms)) each.variants = ['丁丁'];
    }),
  ).toThrow('content/terms/jia-yi.yaml: “丁丁” stands nowhere in the documents.');
});

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
