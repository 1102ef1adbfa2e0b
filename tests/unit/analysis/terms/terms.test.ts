import { expect, test } from 'vitest';
import { termOccurrences } from '../../../../src/analysis/terms/term-occurrences.ts';
import { documentCharacters, termProfile } from '../../../../src/analysis/terms/term-profile.ts';
import { onlyHere, termChanges } from '../../../../src/analysis/terms/term-spread.ts';
import { sampleTerm } from '../../corpus/sample-term.ts';
import { document, provision, sentence } from '../sample-document.ts';

const texts = (id: string, issued: string, ...stream: [string, string][]) => ({
  ...document(id, provision('1', sentence('1.1', 'loyalty', 4), sentence('1.2', 'none', 4))),
  issued,
  stream: stream.map(([place, text]) => ({ id: place, text })),
});

const conduct = sampleTerm('conduct', '作风');
const style = sampleTerm('style', '工作作风');
const older = texts(
  'older',
  '2017-03-15',
  ['1.heading', '一、作风'],
  ['1.1', '工作作风和作风'],
  ['1.2', '无'],
);
const newer = texts('newer', '2022-01-02', ['1.1', '学习'], ['1.2', '作风']);
const documents = [older, newer];

test('an occurrence has its place, its theme and what stands before and after it', () => {
  const found = termOccurrences([conduct, style], documents);
  expect(found.get('style')).toEqual([
    { document: 'older', place: '1.1', theme: 'loyalty', before: '', form: '工作作风', after: '和作风' },
  ]);
  expect(
    found.get('conduct')?.map(({ document: own, place, theme, before }) => [own, place, theme, before]),
  ).toEqual([
    ['older', '1.heading', null, '一、'],
    ['older', '1.1', 'loyalty', '工作作风和'],
    ['newer', '1.2', 'none', ''],
  ]);
});

test('all Han characters of a document count, headings included, punctuation not', () => {
  expect(documentCharacters(older)).toBe(3 + 7 + 1);
});

test('a profile counts by document, by year and by theme, headings apart', () => {
  const own = termOccurrences([conduct, style], documents).get('conduct') ?? [];
  const { documents: byDocument, years, themes } = termProfile(own, documents);
  expect(byDocument.map(({ document: { id }, count, rate }) => [id, count, Math.round(rate)])).toEqual([
    ['older', 2, 182],
    ['newer', 1, 250],
  ]);
  expect(years.map(({ year, documents: of, count }) => [year, of, count])).toEqual([
    ['2017', 1, 2],
    ['2022', 1, 1],
  ]);
  expect(themes).toEqual([
    { theme: 'loyalty', count: 1 },
    { theme: 'none', count: 1 },
    { theme: null, count: 1 },
  ]);
});

test('the documents of a year are weighed together', () => {
  const twin = texts('twin', '2017-05-04', ['1.1', '文文文文文文文文文']);
  const own = termOccurrences([conduct], [older, twin]).get('conduct') ?? [];
  expect(termProfile(own, [older, twin]).years).toEqual([
    { year: '2017', documents: 2, count: 3, rate: 150 },
  ]);
});

const counts = [
  { term: conduct, counts: { older: 2, newer: 1 } },
  { term: style, counts: { older: 1, newer: 0 } },
  { term: sampleTerm('new', '新'), counts: { older: 0, newer: 3 } },
];

test('a term stands only here when no other document has it', () => {
  expect(
    onlyHere(counts, documents).map(({ document: { id }, terms }) => [id, terms.map((term) => term.id)]),
  ).toEqual([
    ['older', ['style']],
    ['newer', ['new']],
  ]);
});

test('dropped is what only the older texts have, added what only the newer have', () => {
  const { before, since, dropped, added } = termChanges(counts, documents, 2022);
  expect([before, since].map((own) => own.map(({ id }) => id))).toEqual([['older'], ['newer']]);
  expect([dropped, added].map((own) => own.map(({ id }) => id))).toEqual([['style'], ['new']]);
});
