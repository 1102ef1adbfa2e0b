import { expect, test } from 'vitest';
import { topicRows } from '../../../src/analysis/document/topic-rows.ts';
import { chartKinds } from '../../../src/charts/chart-kinds.ts';
import { checkedCorpus } from '../../../src/corpus/build/checked-corpus.ts';
import { EXAMPLES, HAS_ENGLISH } from '../../../src/corpus/edition/edition.ts';
import { proposeDocument } from '../../../src/corpus/editing/propose-document.ts';
import { CODES } from '../../../src/corpus/model/themes.ts';
import { CITATION_FORMS } from '../../../src/exports/citation/citation-forms.ts';
import { teiDocument } from '../../../src/exports/tei/tei-document.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { words } from '../../../src/i18n/zh/words.ts';
import { hasSection, SECTIONS } from '../../../src/naming/menu.ts';
import { checkQuotation } from '../../../src/quotation/check-quotation.ts';
import { quotationLibrary } from '../../../src/quotation/quotation-library.ts';
import { quotationTexts } from '../../../src/quotation/quotation-texts.ts';
import { assertHues } from '../../../src/styles/assert-hues.ts';

const corpus = checkedCorpus();
const { documents, themes } = corpus;

test('an edition has the themes, levels and languages that its file names', () => {
  expect(CODES).toEqual(['water', 'banks', 'people', 'none']);
  expect(documents.map(({ level }) => words.level[level])).toEqual(['流域', '县', '村']);
  expect([HAS_ENGLISH, LOCALES]).toEqual([false, ['zh']]);
  expect(themes.map(({ name, glyph }) => glyph + name.zh)).toEqual(['水水质', '岸河岸', '人巡护']);
});

test('what the edition has not has no section and no chart', () => {
  expect(SECTIONS.filter((section) => !hasSection(corpus, section))).toEqual(['terms', 'commitments']);
  expect(chartKinds(corpus.findings)).toEqual(['shares', 'order', 'pairs', 'shared']);
});

test('a theme that asks no question has one row of all its sentences', () => {
  const [row, ...others] = topicRows(themes[2] as (typeof themes)[number], documents);
  expect(others).toEqual([]);
  expect(row?.cells.map(({ answers }) => answers.flatMap(({ texts }) => texts.map(({ id }) => id)))).toEqual([
    ['3.1', '3.2'],
    ['3.1', '3.2'],
    ['3.1', '3.2'],
  ]);
});

test('hues that are given and hues that are ready stand beside each other', () => {
  expect(assertHues).not.toThrow();
});

test('without English, files and citations have none', () => {
  expect(CITATION_FORMS).not.toContain('chicago');
  const [document] = documents;
  if (document === undefined) throw new Error('There is no document.');
  const tei = teiDocument(document, { themes, changes: corpus.changes, address: undefined });
  expect(tei).not.toMatch(/xml:lang="en"|xml:id="en\.|translators/u);
});

test('the quotations that readers are given to try have the verdicts named', () => {
  const library = quotationLibrary(quotationTexts(corpus, 'zh'));
  const verdicts = EXAMPLES.quotations.map(({ text }) => checkQuotation(text, library).verdict);
  expect(verdicts).toEqual(EXAMPLES.quotations.map(({ verdict }) => verdict));
});

test('a document that is proposed has no English to decide, and a level only where the edition has it', () => {
  const text =
    '青石市人民政府关于河道保洁的意见\n青政发〔2021〕5号\n现提出如下意见。\n一、保洁。每月清理河道。\n青石市人民政府\n2021年6月8日\n';
  const received = { name: 'text.txt', text, sha256: 'f'.repeat(64) };
  const { files, decisions } = proposeDocument('qingshi-2021', received);
  expect(Object.keys(files).filter((file) => file.includes('translations'))).toEqual([]);
  expect(Object.values(files).join('')).not.toMatch(/\ben: /u);
  expect(files['content/documents/qingshi-2021.mdx']).toContain(
    'level: DECIDE # DECIDE: basin, county, village',
  );
  expect(decisions.join('')).not.toMatch(/English|Translation/u);
});
