import { codingAgreement } from '../../analysis/coding/coding-agreement.ts';
import { codeRows } from '../../analysis/coding/word-coding.ts';
import {
  commitmentRows,
  commitmentsData,
  commitmentTableRows,
} from '../../analysis/commitments/commitment-rows.ts';
import { counterparts } from '../../analysis/counterparts/counterparts.ts';
import { corpusData } from '../../analysis/document/corpus-data.ts';
import { documentFile } from '../../analysis/document/document-file.ts';
import { restorationEntries } from '../../analysis/document/restoration-entries.ts';
import { emphasisFigures } from '../../analysis/emphasis/emphasis-figures.ts';
import { termsData } from '../../analysis/terms/term-counts.ts';
import { termDateRows } from '../../analysis/terms/term-dates.ts';
import { renderedWording } from '../../analysis/wording/rendered-wording.ts';
import { wordingFile } from '../../analysis/wording/wording-file.ts';
import { HAS_ENGLISH } from '../../corpus/edition/edition.ts';
import type { Corpus } from '../../corpus/model/corpus.ts';
import { CODINGS } from '../../corpus/model/themes.ts';
import { CHART_FILES } from './chart-files.ts';
import { json, jsonOfEach, table, tableAndJson, type DataFile, type WholeFile } from './data-file.ts';

/** The files of data in the order of the data page; what each holds is said in the words of that page. */
const DATA_FILES: readonly DataFile[] = [
  {
    ...json(
      'corpus.json',
      '{version, documents: [{id, title: {zh, en}, issuer: {zh, en}, place: {zh, en}, level, docNumber|null, adopted|null, issued|null, source: {file, sha256}, provisions: [{id, number|null, chapter: {zh, en}|null, heading: {zh, en}|null, sentences: [{id, zh, en, theme, also: []}]}], blocks: [{id, kind, zh, en}]}]}',
      corpusData,
    ),
    holdsTexts: true,
  },
  ...tableAndJson(
    'emphasis',
    (corpus) => emphasisFigures(corpus).emphasis,
    ['document', 'theme', 'unit', 'characters', 'share', 'low', 'high', ...CODINGS],
    ['share', 'low', 'high', ...CODINGS],
  ),
  table('codes.csv', (corpus) => inDocument(codeRows(corpus), 'sentence'), [
    'document',
    'sentence',
    'characters',
    'theme',
    'also',
    ...CODINGS.flatMap((coding) => [coding, `${coding}_also`] as const),
    'reason_en',
    'reason_zh',
    'words',
    'settled',
  ]),
  table(
    'agreement.csv',
    codingAgreement,
    ['document', 'theme', 'level', 'settled', 'codings', 'sentences', 'agreed', 'alpha', 'low', 'high'],
    ['alpha', 'low', 'high'],
  ),
  table(
    'words.csv',
    ({ themes }) => themes.flatMap(({ id, words }) => words.map((word) => ({ theme: id, word }))),
    ['theme', 'word'],
  ),
  ...CHART_FILES,
  json(
    'topics.json',
    '[{theme, id, question: {zh, en}, summary: {zh, en}, answers: {<document>: [<id>]}, claims: [{document: <document>|null, kind: answers|silent|figure|says|lacks|only|all, words: <Chinese>|null}], otherwise: {<document>: [<id>]}}]',
    ({ themes }) =>
      themes.flatMap(({ id: theme, topics }) =>
        topics.map(({ id, question, summary, ...parts }) => ({ theme, id, question, summary, ...parts })),
      ),
  ),
  {
    ...json(
      'wording.json',
      '[{id, kind: formula|provision|boilerplate, en|null, places: [{document, provision, sentence, start, end, text}]}]',
      renderedWording,
    ),
    holdsTexts: true,
  },
  json('documents.json', '[{id, name: {zh, en}, level, issued|null}]', ({ documents }) =>
    documents.map(({ id, shortName, level, issued }) => ({ id, name: shortName, level, issued })),
  ),
  jsonOfEach(
    'documents/<document>.json',
    '{version, …, name: {zh, en}, topics: {<topic>: [<id>]}, otherwise: {<topic>: [<id>]}, rarity: {provisions: n, topics: {<topic>: n}, wording: {<pair>: n}}, corrections: [{document, provision, counterpart: {document, provision}, change: add|remove|first, reason: {zh, en}}]}',
    documentFile,
  ),
  jsonOfEach(
    'wording/<document>.json',
    '{names: {<document>: {zh, en}}, passages: [{id, kind, en|null, places: [{document, provision, sentence, start, end, text}], all: n}]}',
    (document, corpus) => wordingFile(document, renderedWording(corpus), corpus.documents),
  ),
  json(
    'counterparts.json',
    '[{document, provision, counterparts: [{document, provision, strength, reason: topic|wording|both|frame|question|editor, change: add|first|null}]}]',
    counterparts,
  ),
  json(
    'terms.json',
    '[{id, term, variants: [], en, aliases: [], pinyin, kind: set-phrase|programme|rule|body|general, scope: national|provincial|district|null, gloss: {zh, en}|null, sources: [<work id>], dates: [{date: YYYY[-MM[-DD]], kind: first-used|written-into|issued|event|example, zh, en, source: <work id>|null}], dated: {zh, en}|null, related: [<term id>], counts: {<document>: n}}]',
    termsData,
  ),
  table('term-dates.csv', termDateRows, ['id', 'term', 'date', 'kind', 'en', 'zh', 'source']),
  json(
    'works.json',
    '[{id, lang: zh|en, title, publisher, date: YYYY[-MM[-DD]]|null, url|null}]',
    ({ works }) => works,
  ),
  json(
    'commitments.json',
    '[{id, document, provision, place, quote, en, question, theme, amount: {zh, en}|null, strictness: figure|time|plain|in-principle|encouraged|ban|null, kind: number|frequency|deadline|list|mechanism|ban|fault|statement, checkable: true|false, bound: {zh, en}, duty: {zh, en}, from: YYYY[-MM[-DD]]|null, by: YYYY[-MM[-DD]]|null}]',
    commitmentsData,
  ),
  table('commitments.csv', (corpus) => inDocument(commitmentTableRows(corpus), 'provision', 'place'), [
    'id',
    'document',
    'provision',
    'place',
    'quote',
    'en',
    'question',
    'theme',
    'strictness',
    'kind',
    'checkable',
    'amount_en',
    'amount_zh',
    'bound_en',
    'bound_zh',
    'duty_en',
    'duty_zh',
    'from',
    'by',
  ]),
  json('questions.json', '[{id, theme, question: {zh, en}, mentions: {<document>: [<place>]}}]', (corpus) =>
    commitmentRows(corpus).map(({ question: { id, question, theme, mentions } }) => ({
      id,
      theme,
      question,
      mentions,
    })),
  ),
  table(
    'revisions.csv',
    ({ documents }) =>
      documents.flatMap(({ id, revisions }) =>
        inDocument(
          revisions.map((revision) => ({ document: id, ...revision })),
          'at',
        ),
      ),
    ['document', 'at', 'from', 'to', 'reason'],
  ),
  json('restorations.json', '[{document, kind, at, source, edition, reason: {zh, en}}]', ({ documents }) =>
    restorationEntries(documents),
  ),
];

/**
 * Rows with the ids in these columns written as they stand in addresses, `linzi-2022#4-7`: alone, a spreadsheet takes
 * 4-7 for a date and 3.10 for 3.1.
 */
function inDocument<Row extends { document: string }>(
  rows: readonly Row[],
  ...columns: (keyof Row & string)[]
): Row[] {
  const written = (row: Row) => columns.map((column) => [column, `${row.document}#${String(row[column])}`]);
  return rows.map((row) => ({ ...row, ...Object.fromEntries(written(row)) }) as Row);
}

/** Up to so many documents the texts are also one file (some 10 MB); above, each document has its file. */
const MOST = 200;

/** The files that the site has as they are named: not those of each document, and no file of all texts that would be too large to open. */
export function wholeFiles(corpus: Corpus): WholeFile[] {
  return filesOf(corpus)
    .filter((file) => !file.isOfEach)
    .filter(({ holdsTexts }) => holdsTexts !== true || corpus.documents.length <= MOST);
}

/** What an edition may do without, and then has no file of. */
const OPTIONAL: readonly { files: readonly string[]; isThere: (corpus: Corpus) => boolean }[] = [
  { files: ['terms.json', 'term-dates.csv', 'works.json'], isThere: ({ terms }) => terms.length > 0 },
  {
    files: ['commitments.json', 'commitments.csv', 'questions.json'],
    isThere: ({ commitments }) => commitments.length > 0,
  },
  {
    files: ['rates.csv'],
    isThere: ({ terms, commitments }) => terms.length + commitments.length > 0,
  },
  { files: ['topics.json'], isThere: ({ themes }) => themes.some(({ topics }) => topics.length > 0) },
  { files: ['words.csv'], isThere: ({ themes }) => themes.some(({ words }) => words.length > 0) },
  { files: ['agreement.csv'], isThere: () => CODINGS.length > 1 },
  { files: ['revisions.csv'], isThere: () => HAS_ENGLISH },
];

/** The files that an edition has. */
export function filesOf(corpus: Corpus): DataFile[] {
  const absent = OPTIONAL.flatMap(({ files, isThere }) => (isThere(corpus) ? [] : files));
  return DATA_FILES.filter(({ path }) => !absent.includes(path));
}
