import { expect, test } from 'vitest';
import { assertQuotes } from '../../../../../src/corpus/checks/assert-commitments.ts';
import { assertTermsOccur } from '../../../../../src/corpus/checks/assert-terms.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import type { Content } from '../../../../../src/corpus/read/content.ts';
import { commitmentSchema, isCounted } from '../../../../../src/corpus/schema/commitment-schema.ts';
import { readContent } from '../../read-content.ts';
import { sampleContent } from '../../../../unit/corpus/sample.ts';

type Commitment = Content['commitments'][string];
type Question = Content['questions'][string];

/** What building the sample throws after one change to its commitment or question. */
function failure(change: (commitment: Commitment, question: Question, content: Content) => void) {
  const content = sampleContent();
  for (const commitment of Object.values(content.commitments)) {
    for (const question of Object.values(content.questions)) change(commitment, question, content);
  }
  return () => buildCorpus(content);
}

const COMMITMENT = 'content/commitments/monthly.yaml';
const QUESTION = 'content/questions/how-often.yaml';

test('a quote that does not stand in its place', () => {
  expect(failure((commitment) => (commitment.quote = '甲丙'))).toThrow(
    `${COMMITMENT}: “quote” is “甲丙”, which does not stand in sample 1.1. Copy the exact words.`,
  );
  expect(failure((commitment) => (commitment.place = '1.2'))).toThrow('does not stand in sample 1.2.');
});

test('a quote may stand in a heading or a block', () => {
  expect(
    failure((commitment) => Object.assign(commitment, { place: '1.heading', quote: '标题', en: 'heading' })),
  ).not.toThrow();
  expect(
    failure((commitment) => Object.assign(commitment, { place: 'date', quote: '1月2日', en: '2 January' })),
  ).not.toThrow();
});

test('English that does not stand in the translation', () => {
  expect(failure((commitment) => (commitment.en = 'alpha gamma'))).toThrow(
    `${COMMITMENT}: “en” is “alpha gamma”, which does not stand in the translation of sample 1.1. Copy its words for the quote.`,
  );
});

test('a place that does not exist', () => {
  expect(failure((commitment) => (commitment.place = '9.9'))).toThrow(
    `${COMMITMENT}: “place” is sample 9.9, and there is no such text.`,
  );
  expect(failure((commitment) => (commitment.document = 'other'))).toThrow('“place” is other 1.1');
});

test('a question that does not exist, or that nothing answers', () => {
  expect(failure((commitment) => (commitment.question = 'why'))).toThrow(
    `${COMMITMENT}: “question” is why, and there is no content/questions/why.yaml.`,
  );
  expect(
    failure((_, question, content) => (content.questions = { ...content.questions, why: question })),
  ).toThrow('content/questions/why.yaml: no commitment answers this question.');
});

test('a mention of a text that does not exist, or of a document that answers', () => {
  expect(failure((_, question) => (question.mentions = { sample: ['9.9'] }))).toThrow(
    `${QUESTION}: “mentions” names sample 9.9, and there is no such text.`,
  );
  expect(failure((_, question) => (question.mentions = { sample: ['1.2'] }))).toThrow(
    `${QUESTION}: “mentions” names sample, which answers with monthly.`,
  );
});

test('a date that is no day, or an end before its beginning', () => {
  expect(failure((commitment) => (commitment.by = '2020-02-30'))).toThrow(
    `${COMMITMENT}: “by” is 2020-02-30, which is no day of the calendar.`,
  );
  expect(failure((commitment) => (commitment.from = '2021'))).toThrow(
    `${COMMITMENT}: “by” is 2020-01-02, before “from”, 2021.`,
  );
  expect(failure((commitment) => Object.assign(commitment, { from: '2020-06', by: '2020' }))).not.toThrow();
});

test('dates are read with or without quotes, and refused in other forms', () => {
  const commitment = sampleContent().commitments['monthly'];
  const read = (by: unknown) => commitmentSchema.safeParse({ ...commitment, by }).data?.by;
  expect([read('2020-01'), read(new Date('2020-01-02')), read(2020), read(null)]).toEqual([
    '2020-01',
    '2020-01-02',
    '2020',
    null,
  ]);
  expect(read('January 2020')).toBeUndefined();
});

test('only rules of which one could tell whether they were kept are counted', () => {
  expect(isCounted({ kind: 'mechanism', checkable: true })).toBe(true);
  expect(isCounted({ kind: 'mechanism', checkable: false })).toBe(false);
  expect(isCounted({ kind: 'fault', checkable: true })).toBe(false);
  expect(isCounted({ kind: 'statement', checkable: true })).toBe(false);
});

const content = readContent();
const { documents, commitments, terms } = buildCorpus(content);

/** A text with one of its characters changed, each in turn. */
function changed(text: string): string[] {
  const chars = [...text];
  return chars.map((_, at) => chars.with(at, '㐀').join(''));
}

test('of every quote of the project each character is held: one changed is an error that names the file', () => {
  expect(commitments.length).toBeGreaterThan(120);
  for (const commitment of commitments) {
    for (const quote of changed(commitment.quote)) {
      expect(() => {
        assertQuotes(documents, [{ ...commitment, quote }], 'content/commitments');
      }).toThrow(`content/commitments/${commitment.id}.yaml: “quote” is “${quote}”`);
    }
  }
});

test('every form of a term is held: a character changed in it, each time another, is an error that names the file', () => {
  expect(terms.length).toBeGreaterThan(150);
  let asked = 0;
  for (const each of terms) {
    for (const whole of [each.term, ...each.variants]) {
      const all = changed(whole);
      // Each change is sought in all documents, so that all of them would take ten seconds.
      const form = all[asked++ % all.length] ?? '';
      expect(() => {
        assertTermsOccur(documents, [{ ...each, variants: [form] }], 'content/terms');
      }).toThrow(`content/terms/${each.id}.yaml: “${form}” stands nowhere in the documents.`);
    }
  }
});
