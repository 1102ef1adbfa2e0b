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
import type { Document } from '../../corpus/model/corpus.ts';
import { CODINGS } from '../../corpus/model/themes.ts';
import { CHART_FILES } from './chart-files.ts';
import { inDocument } from './in-document.ts';
import { json, jsonOfEach, table, tableAndJson, type DataFile, type WholeFile } from './data-file.ts';

/** The files of data in the order of the data page; what each holds is said in the words of that page. */
export const DATA_FILES: readonly DataFile[] = [
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

/** Up to so many documents the texts are also one file (some 10 MB); above, each document has its file. */
const MOST = 200;

/** The files that the site has as they are named: not those of each document, and no file of all texts that would be too large to open. */
export function wholeFiles(documents: readonly Document[]): WholeFile[] {
  return DATA_FILES.filter((file) => !file.isOfEach).filter(
    ({ holdsTexts }) => holdsTexts !== true || documents.length <= MOST,
  );
}
