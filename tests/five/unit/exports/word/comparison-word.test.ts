import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { compareRows } from '../../../../../src/analysis/counterparts/compare-rows.ts';
import { counterparts } from '../../../../../src/analysis/counterparts/counterparts.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { comparisonWord } from '../../../../../src/exports/word/comparison-word.ts';
import { interfaceIn } from '../../../../../src/i18n/interface.ts';
import type { Locale } from '../../../../../src/i18n/locales.ts';
import { readContent } from '../../read-content.ts';

const corpus = buildCorpus(readContent());
const computed = counterparts(corpus);

function wordOf(a: string, b: string, locale: Locale) {
  const [first, second] = [a, b].map((id) => corpus.documents.find((each) => each.id === id));
  if (first === undefined || second === undefined) throw new Error('No such document.');
  return comparisonWord({
    first,
    second,
    rows: compareRows(first, second, computed),
    version: { version: '1.0.0', date: '2026-01-02' },
    ui: interfaceIn(locale, '/'),
    address: (page) => `https://example.org/${page}`,
  });
}

/** The text of a Word file, its paragraphs apart by a line end. */
function textOf(word: Uint8Array): string {
  const xml = strFromU8(unzipSync(word)['word/document.xml'] ?? new Uint8Array());
  return xml
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&amp;', '&');
}

test('a comparison as a Word file has every sentence of both documents', async () => {
  const text = textOf(await wordOf('linzi-2022', 'dongli-2022', 'en'));
  const sentences = corpus.documents
    .filter(({ id }) => ['linzi-2022', 'dongli-2022'].includes(id))
    .flatMap(({ provisions }) => provisions.flatMap((provision) => provision.sentences));
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter(({ zh, en }) => !text.includes(zh) || !text.includes(en))).toEqual([]);
});

test('in Chinese it is without the translation', async () => {
  expect(textOf(await wordOf('linzi-2022', 'dongli-2022', 'zh'))).not.toMatch(/[a-z]{3} [a-z]{3}/u);
});

test('made twice it is the same bytes, and its date is the version’s', async () => {
  const [once, again] = [
    await wordOf('linzi-2022', 'dongli-2022', 'zh'),
    await wordOf('linzi-2022', 'dongli-2022', 'zh'),
  ];
  expect(once.equals(again)).toBe(true);
  const core = strFromU8(unzipSync(once)['docProps/core.xml'] ?? new Uint8Array());
  expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/gu)).toEqual(['2026-01-02T00:00:00Z', '2026-01-02T00:00:00Z']);
});

test('every link of the text leads to an address that the file names', async () => {
  const files = unzipSync(await wordOf('linzi-2022', 'dongli-2022', 'en'));
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const used = [...document.matchAll(/<w:hyperlink[^>]* r:id="([^"]+)"/gu)];
  const named = strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array());
  expect(used.length).toBeGreaterThan(30);
  expect(used.filter(([, id = '']) => !named.includes(`Id="${id}"`))).toEqual([]);
  expect(named).toContain('Target="https://example.org/documents/linzi-2022/"');
  expect(document).toContain(' w:anchor="9"');
});

test.each([
  ['linzi-2022', 'dongli-2022', 'en'],
  ['linzi-2022', 'dongli-2022', 'zh'],
  ['binhai-2017', 'huzhou-2017', 'en'],
  ['tianjin-2018', 'dongli-2022', 'zh'],
] as const)(
  '%s beside %s in %s fills its pages: rows are small and whole, no heading is alone',
  async (a, b, locale) => {
    const file = unzipSync(await wordOf(a, b, locale))['word/document.xml'];
    const [head = '', ...rows] = strFromU8(file ?? new Uint8Array()).match(/<w:tr[ >].*?<\/w:tr>/gsu) ?? [];
    expect(head).toMatch(/<w:tblHeader\/>.*<w:keepNext\/>/su);
    // LibreOffice keeps a row with the next where its first paragraph is kept: all of the table went to the next page.
    expect(rows.filter((row) => row.includes('<w:keepNext'))).toEqual([]);
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const cells = (row.match(/<w:tc>.*?<\/w:tc>/gsu) ?? []).map(lines);
      const filled = Math.max(...cells.map((texts) => texts.reduce((sum, text) => sum + fills(text), 0)));
      const hasHeading = /<w:tc>(?:(?!<w:t[ >]).)*<w:b\/>/su.test(row);
      if (row.includes('<w:cantSplit/>')) expect(filled, cells.join()).toBeLessThan(hasHeading ? 30 : 14);
      else expect([hasHeading, filled > 10], cells.join()).toEqual([false, true]);
      if (hasHeading) expect(Math.max(...cells.map(({ length }) => length)), cells.join()).toBeGreaterThan(1);
    }
  },
);

/** The paragraphs of a part of the text. */
function lines(xml: string): string[] {
  const texts = xml.split('</w:p>').map((text) => text.replace(/<[^>]+>/gu, ''));
  return texts.filter((text) => text !== '');
}

/** About how many lines a paragraph fills. */
function fills(text: string): number {
  return Math.ceil(text.length / (/[a-z]{3} [a-z]{3}/u.test(text) ? 85 : 36));
}
