import { expect, test } from 'vitest';
import { buildCorpus } from '../../../../src/corpus/build/build-corpus.ts';
import type { Content } from '../../../../src/corpus/read/content.ts';
import type { TranslationData } from '../../../../src/corpus/read/schema.ts';
import { sampleContent } from '../sample.ts';

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
    failure((translation) => {
      translation.text['1.1'] = 'Something else.';
      translation.exceptions = [exception];
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
