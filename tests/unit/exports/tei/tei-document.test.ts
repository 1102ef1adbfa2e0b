import { expect, test } from 'vitest';
import { buildCorpus } from '../../../../src/corpus/build/build-corpus.ts';
import { teiDocument } from '../../../../src/exports/tei/tei-document.ts';
import { sampleContent } from '../../corpus/sample.ts';

const { documents, themes } = buildCorpus(sampleContent());
const changes = [{ version: '2.0.0', date: '2026-01-02', zh: '新', en: 'new' }] as const;

function teiOfSample(
  address?: string,
  edit: (document: (typeof documents)[number]) => void = () => undefined,
) {
  const [document] = structuredClone(documents);
  if (document === undefined) throw new Error('The sample has no document.');
  edit(document);
  return teiDocument(document, { themes, changes, address });
}

test('the two texts of a document stand in one group, the English joined to the Chinese by id', () => {
  const tei = teiOfSample();
  expect(tei).toContain('<s xml:id="zh.1.2" n="1.2" ana="#loyalty">丙丁；</s>');
  expect(tei).toContain('<s xml:id="en.1.2" n="1.2" corresp="#zh.1.2" ana="#loyalty">Gamma delta;</s>');
  expect(tei).toContain('<head xml:id="zh.1.heading" n="1.heading">一、标题</head>');
  expect(tei.match(/<text xml:lang="[^"]+"/gu)).toEqual(['<text xml:lang="zh-Hans"', '<text xml:lang="en"']);
});

test('the header has version, source and licence, and the address where it is known', () => {
  const tei = teiOfSample('https://example.org/documents/sample/');
  expect(tei).toContain('<edition n="2.0.0">');
  expect(tei).toContain(`<idno type="SHA-256">${'f'.repeat(64)}</idno>`);
  expect(tei).toContain('<idno type="URI">https://example.org/documents/sample/</idno>');
  expect(tei).toContain('<date type="issued" when="2020-01-02">');
  expect(tei).toContain('target="https://creativecommons.org/licenses/by/4.0/"');
  expect(teiOfSample()).not.toContain('type="URI"');
});

test('what a source does not state is not in the header', () => {
  expect(teiOfSample()).not.toMatch(/document-number|type="adopted"/u);
});

test('a correction is both its readings, what is left out is surplus', () => {
  const tei = teiOfSample(undefined, (document) => {
    const at = document.segments.findIndex(({ edition }) => edition === '丁');
    const reason = { zh: '因', en: 'because' };
    document.segments.splice(
      at,
      1,
      { kind: 'correction', at: 0, source: '?', edition: '丁', reason },
      { kind: 'furniture', at: 0, source: '第1页', edition: '', reason },
    );
  });
  expect(tei).toContain(
    '丙<choice><sic>?</sic><corr>丁</corr></choice><surplus reason="furniture">第1页</surplus>；</s>',
  );
  expect(tei).toContain('<quote type="source">?</quote>');
});

test('a table is rows and cells, and signs of markup are text', () => {
  const tei = teiOfSample(undefined, (document) => {
    document.blocks = [{ id: 'date', kind: 'table', zh: '<甲>\t乙\n1\t2', en: 'a & b\tc\n1\t2' }];
    document.segments = [];
  });
  expect(tei).toContain('<cell>&lt;甲&gt;</cell>\n<cell>乙</cell></row>');
  expect(tei).toContain('<row role="label">\n<cell>a &amp; b</cell>');
});
