import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { sentencesOf } from '../../../../../src/corpus/model/document-texts.ts';
import { CODINGS } from '../../../../../src/corpus/model/themes.ts';
import { wholeFiles } from '../../../../../src/exports/data/data-files.ts';
import { readContent } from '../../read-content.ts';

const corpus = buildCorpus(readContent());
const MARK = '\uFEFF';
const tables = wholeFiles(corpus)
  .filter(({ path }) => path.endsWith('.csv'))
  .map(({ path, write }) => {
    const text = write(corpus);
    return { path, text, rows: csvParse(text.replace(MARK, '')) };
  });

/** The columns that are numbers; every other is text, which a spreadsheet must leave as it is. */
const NUMBERS = new Set(
  'characters share low high difference distance chance shared themes wording sentences position begins count rate codings agreed alpha'.split(
    ' ',
  ),
);
/** A coding is a share in the one file, and a theme in the other. */
const isNumber = (path: string, column: string) =>
  NUMBERS.has(column) || (path === 'emphasis.csv' && CODINGS.some((coding) => coding === column));

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
/** A formula, or nothing but what numbers, sums of money, dates and times are made of, in English or Chinese. */
const ALTERED = new RegExp(
  `^(?:[=+@\\t\\r-].*|(?:[\\d\\s.,:;/%()$€£¥'–−-]|${MONTHS}|[ap]m|e|true|false|[上下]午(?=\\d)|[年月日号时分秒])+)$`,
  'iu',
);
const isAltered = (text: string) => ALTERED.test(text);
/** A date of day, month and year is one to every spreadsheet, and a year is a number either way. */
const isWhole = (text: string) => /^\d{4}(?:-\d\d-\d\d)?$/u.test(text);

test.each([
  '4-7',
  '3.10',
  '1/2',
  '007',
  '1E5',
  '12345678901234567890',
  '4-7.1',
  '2017-07',
  'March 1',
  '1 May',
  '3月5日',
  '下午3时',
  '=1+1',
  '@x',
  '10:30',
  '50%',
  '¥300',
  'TRUE',
  '-2-3',
])('%s is what a spreadsheet alters', (text) => {
  expect(isAltered(text)).toBe(true);
});

test.each([
  'linzi-2022#4-7',
  'linzi-2022#3.10',
  '2017-07-XX',
  '3月5日前',
  '3月9日下午',
  '1–2 reports',
  'May not',
  '一岗双责',
])('%s is left as it is', (text) => {
  expect(isAltered(text)).toBe(false);
});

test.each(tables)('$path opens in a spreadsheet with every character, id and number as written', (table) => {
  const { path, text, rows } = table;
  expect(text.startsWith(MARK)).toBe(true);
  expect(text.lastIndexOf(MARK)).toBe(0);
  expect(rows.length).toBeGreaterThan(5);
  // LibreOffice separates cells at semicolons and tabs as well.
  expect(text.replaceAll(/"(?:[^"]|"")*"/gu, '').match(/.*[;\t].*/gu)).toBeNull();
  for (const column of rows.columns) {
    const values = rows.map((row) => row[column] ?? '');
    if (isNumber(path, column)) expect(values.filter((value) => Number.isNaN(Number(value)))).toEqual([]);
    else
      expect({ column, altered: values.filter((own) => isAltered(own) && !isWhole(own)) }).toEqual({
        column,
        altered: [],
      });
  }
});

test('a place is joined to the JSON files by its document and what stands after #', () => {
  const places = new Set(
    corpus.documents.flatMap((document) => [
      ...sentencesOf(document).map(({ id }) => `${document.id}#${id}`),
      ...document.provisions.flatMap(({ id }) => [`${document.id}#${id}`, `${document.id}#${id}.heading`]),
      ...document.blocks.map(({ id }) => `${document.id}#${id}`),
      `${document.id}#title`,
    ]),
  );
  const values = (path: string, column: string) =>
    tables.find((table) => table.path === path)?.rows.map((row) => row[column] ?? '') ?? [];
  const named = [
    ...values('codes.csv', 'sentence'),
    ...values('commitments.csv', 'provision'),
    ...values('commitments.csv', 'place'),
  ];
  expect(named.length).toBeGreaterThan(800);
  expect(named.filter((place) => !places.has(place))).toEqual([]);
});
