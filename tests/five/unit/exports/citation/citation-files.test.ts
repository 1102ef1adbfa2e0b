import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { citationItem, type CitationItem } from '../../../../../src/exports/citation/citation-item.ts';
import { cite } from '../../../../../src/exports/citation/cite.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { readContent } from '../../read-content.ts';

const { documents } = buildCorpus(readContent());
const item = (id: string, url = `https://example.org/documents/${id}/`) => {
  const document = documents.find((each) => each.id === id);
  if (document === undefined) throw new Error(`There is no document ${id}.`);
  return citationItem(document, url);
};

/** A file read by another program, as CSL-JSON. */
function parsed(text: string): Record<string, unknown> {
  const [first] = plugins.input.chain(text, { generateGraph: false }) as Record<string, unknown>[];
  if (first === undefined) throw new Error(`Nothing is read from ${text}`);
  return first;
}

describe.each(documents.map(({ id }) => item(id)))('the files of $id', (cited: CitationItem) => {
  const expected = {
    title: cited.title,
    author: [expect.objectContaining({})],
    publisher: cited.author[0].literal,
    URL: cited.URL,
    ...(cited.number === undefined ? {} : { number: cited.number }),
  };

  test('its BibTeX is read back with issuer, title, number, date and address', () => {
    const read = parsed(cite(cited, 'bibtex', { accessed: '2026-11-22' }));
    expect(read).toMatchObject({ ...expected, type: 'report', 'citation-key': cited.id });
    expect(read['issued']).toMatchObject(cited.issued ?? {});
    expect(read['accessed']).toMatchObject({ 'date-parts': [[2026, 11, 22]] });
    expect('number' in read).toBe(cited.number !== undefined);
  });

  test('its RIS is read back with issuer, title, number, date and address', () => {
    const read = parsed(cite(cited, 'ris', { accessed: '2026-11-22' }));
    expect(read).toMatchObject({
      title: cited.title,
      publisher: cited.author[0].literal,
      URL: cited.URL,
      type: 'report',
    });
    expect(read['issued']).toMatchObject(cited.issued ?? {});
  });

  test('its CSL-JSON is a record of an administration’s order', () => {
    const [read] = JSON.parse(cite(cited, 'csl-json', { accessed: '2026-11-22' })) as [CitationItem];
    expect(read).toMatchObject({ ...cited, accessed: { 'date-parts': [[2026, 11, 22]] } });
    expect(read.type).toBe('regulation');
  });
});

test('a number that is not stated is in no file', () => {
  for (const form of ['bibtex', 'ris', 'csl-json'] as const) {
    expect(cite(item('linzi-2022'), form, {})).not.toMatch(/number|SN {2}-|null|undefined/u);
  }
});

test('signs that TeX reads as commands are escaped, save in an address', () => {
  const odd = { ...item('linzi-2022', 'https://example.org/~a_b/?x=1%20&y#9.4'), title: '100% {a}_b & #1' };
  const bibtex = cite(odd, 'bibtex', {});
  expect(bibtex).toContain('title = {{100\\% \\{a\\}\\_b \\& \\#1}}');
  expect(bibtex).toContain('url = {https://example.org/~a_b/?x=1%20&y#9.4}');
});

test('the file of Dongli in each format', () => {
  expect(cite(item('dongli-2022'), 'bibtex', {})).toBe(`@techreport{dongli-2022,
  author = {{东丽区人民政府}},
  title = {{东丽区人民政府关于进一步加强区政府领导班子自身建设的意见}},
  institution = {东丽区人民政府},
  type = {意见},
  number = {东丽政发〔2022〕9号},
  year = {2022},
  month = {9},
  day = {29},
  language = {zh-CN},
  url = {https://example.org/documents/dongli-2022/}
}`);
  expect(cite(item('dongli-2022'), 'ris', {}).split('\n')).toEqual([
    'TY  - RPRT',
    'ID  - dongli-2022',
    'AU  - 东丽区人民政府',
    'TI  - 东丽区人民政府关于进一步加强区政府领导班子自身建设的意见',
    'PB  - 东丽区人民政府',
    'M3  - 意见',
    'SN  - 东丽政发〔2022〕9号',
    'PY  - 2022',
    'DA  - 2022/09/29',
    'LA  - zh-CN',
    'DB  - 对读',
    'UR  - https://example.org/documents/dongli-2022/',
    'ER  - ',
  ]);
});
