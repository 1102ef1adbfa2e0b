import { expect, test } from 'vitest';
import {
  countSourced,
  datedText,
  sourcedDates,
  earliestDate,
} from '../../../../src/analysis/terms/term-dates.ts';
import type { TermDate, Work } from '../../../../src/corpus/schema/term-schema.ts';
import { sampleTerm } from '../../corpus/sample-term.ts';

const work: Work = {
  id: 'report',
  lang: 'en',
  title: 'Report',
  publisher: 'Xinhua',
  date: '2017',
  url: null,
};
const date = (source: string | null): TermDate => ({
  date: '2017',
  kind: 'event',
  zh: '文。',
  en: 'Text.',
  source,
});
const plain = sampleTerm('a', '四风');
const dated = { ...sampleTerm('b', '八项规定'), dates: [date('report'), date(null)] };

test('a date has its work, or none', () => {
  expect(sourcedDates(dated, [work]).map(({ source }) => source)).toEqual([work, null]);
});

test('the sentences of the dates are one text in each language', () => {
  expect(datedText(dated)).toEqual({ zh: '文。文。', en: 'Text. Text.' });
  expect(datedText(plain)).toBeNull();
});

test('a term has a source where its gloss or a date has one', () => {
  expect(countSourced([plain, dated, { ...plain, sources: ['report'] }])).toBe(2);
  expect(countSourced([{ ...plain, dates: [date(null)] }])).toBe(0);
});

test('the earliest date of a term is one that says since when, not an example of its use', () => {
  const date = (day: string, kind: 'example' | 'issued') => ({
    date: day,
    kind,
    zh: '',
    en: '',
    source: null,
  });
  const dates = [date('2021-11', 'issued'), date('2018-01-01', 'example'), date('2022', 'issued')];
  expect(earliestDate({ dates })?.date).toBe('2021-11');
  expect(earliestDate({ dates: dates.slice(1, 2) })).toBeNull();
});
