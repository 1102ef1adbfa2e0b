import { expect, test } from 'vitest';
import { citationItem } from '../../../../../src/exports/citation/citation-item.ts';
import { cite, type CitationRequest, provisionLocator } from '../../../../../src/exports/citation/cite.ts';
import type { CitationForm } from '../../../../../src/exports/citation/citation-forms.ts';
import type { PassagePlace } from '../../../../../src/exports/citation/passage-address.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { readContent } from '../../read-content.ts';

const { documents } = buildCorpus(readContent());

function item(id: string) {
  const document = documents.find((each) => each.id === id);
  if (document === undefined) throw new Error(`There is no document ${id}.`);
  return citationItem(document, `https://example.org/documents/${id}/`);
}

const cited = (id: string, form: CitationForm, request: CitationRequest = {}) =>
  cite(item(id), form, request);
const within = (id: string, language: 'zh' | 'en' = 'zh'): PassagePlace => ({
  language,
  from: { id, offset: 0 },
  to: { id, offset: 4 },
});

test.each([
  [
    'binhai-2017',
    '天津市滨海新区人民政府. 天津市滨海新区人民政府关于印发滨海新区政府系统开展作风纪律专项整治实施方案的通知：津滨政发〔2017〕9号[EB/OL]. （2017-03-15）[2026-11-22]. https://example.org/documents/binhai-2017/.',
  ],
  [
    'huzhou-2017',
    '湖州市人民政府. 湖州市人民政府关于加强领导班子自身建设的决定：湖政发〔2017〕18号[EB/OL]. （2017-04-27）[2026-11-22]. https://example.org/documents/huzhou-2017/.',
  ],
  [
    'tianjin-2018',
    '天津市人民政府. 天津市人民政府印发天津市人民政府领导班子关于加强自身建设规定的通知[EB/OL]. （2018-02-02）[2026-11-22]. https://example.org/documents/tianjin-2018/.',
  ],
  [
    'linzi-2022',
    '临淄区人民政府. 临淄区人民政府关于进一步加强政府自身建设的意见[EB/OL]. （2022-03-07）[2026-11-22]. https://example.org/documents/linzi-2022/.',
  ],
  [
    'dongli-2022',
    '东丽区人民政府. 东丽区人民政府关于进一步加强区政府领导班子自身建设的意见：东丽政发〔2022〕9号[EB/OL]. （2022-09-29）[2026-11-22]. https://example.org/documents/dongli-2022/.',
  ],
])('%s by GB/T 7714—2025, its number where it states one; by 2015 with half-width marks', (id, citation) => {
  expect(cited(id, 'gbt-7714-2025', { accessed: '2026-11-22' })).toBe(citation);
  const halfWidth = citation.replace('：', ': ').replace('（', '(').replace('）', ')');
  expect(cited(id, 'gbt-7714-2015', { accessed: '2026-11-22' })).toBe(halfWidth);
});

test('a provision stands in the place of the cited page', () => {
  const request = { passage: within('9.4'), accessed: '2026-01-02', url: 'https://example.org/x' };
  expect(cited('linzi-2022', 'gbt-7714-2025', request)).toMatch(
    /\[EB\/OL\]\. 2022：第9条（2022-03-07）\[2026-01-02\]\. https:\/\/example\.org\/x\.$/u,
  );
  expect(cited('linzi-2022', 'gbt-7714-2015', request)).toMatch(
    /\[EB\/OL\]\. 2022: 第9条\(2022-03-07\)\[2026-01-02\]\. https:\/\/example\.org\/x\.$/u,
  );
});

test.each([
  [
    'binhai-2017',
    '4-10.1',
    '《天津市滨海新区人民政府关于印发滨海新区政府系统开展作风纪律专项整治实施方案的通知》（津滨政发〔2017〕9号），2017年3月15日发布，第四节第（十）项，载“对读”网站，https://example.org/documents/binhai-2017/，2026年11月2日访问。',
  ],
  [
    'huzhou-2017',
    'closing.1',
    '《湖州市人民政府关于加强领导班子自身建设的决定》（湖政发〔2017〕18号），2017年4月27日发布，结语，载“对读”网站，https://example.org/documents/huzhou-2017/，2026年11月2日访问。',
  ],
  [
    'tianjin-2018',
    '3.4',
    '《天津市人民政府印发天津市人民政府领导班子关于加强自身建设规定的通知》，2018年2月2日发布，第三节，载“对读”网站，https://example.org/documents/tianjin-2018/，2026年11月2日访问。',
  ],
  [
    'linzi-2022',
    'preamble.1',
    '《临淄区人民政府关于进一步加强政府自身建设的意见》，2022年3月7日发布，前言，载“对读”网站，https://example.org/documents/linzi-2022/，2026年11月2日访问。',
  ],
  [
    'dongli-2022',
    '18.heading',
    '《东丽区人民政府关于进一步加强区政府领导班子自身建设的意见》（东丽政发〔2022〕9号），2022年9月29日发布，第18条，载“对读”网站，https://example.org/documents/dongli-2022/，2026年11月2日访问。',
  ],
])('%s %s in the Chinese legal style', (id, sentence, citation) => {
  expect(cited(id, 'law', { passage: within(sentence), accessed: '2026-11-02' })).toBe(citation);
});

test.each([
  [
    'binhai-2017',
    'People’s Government of Binhai New Area, Tianjin, “天津市滨海新区人民政府关于印发滨海新区政府系统开展作风纪律专项整治实施方案的通知” [Notice of the People’s Government of Binhai New Area, Tianjin, on Issuing the Implementation Plan for Carrying Out a Special Rectification Campaign on Conduct and Discipline in the Government System of Binhai New Area], 津滨政发〔2017〕9号, March 15, 2017, Duidu, accessed November 22, 2026, https://example.org/documents/binhai-2017/.',
  ],
  [
    'linzi-2022',
    'Linzi District People’s Government, “临淄区人民政府关于进一步加强政府自身建设的意见” [Opinions of the Linzi District People’s Government on Further Strengthening the Self-Improvement of the Government], March 7, 2022, Duidu, accessed November 22, 2026, https://example.org/documents/linzi-2022/.',
  ],
])('%s in a Chicago note', (id, citation) => {
  expect(cited(id, 'chicago', { accessed: '2026-11-22' })).toBe(citation);
});

test('Chicago and APA name the provision, and who translated what is quoted', () => {
  const request = { passage: within('9.4', 'en'), accessed: '2026-11-22' };
  expect(cited('dongli-2022', 'chicago', request)).toContain(
    '], trans. Duidu, 东丽政发〔2022〕9号, September 29, 2022, provision 9, Duidu, accessed November 22, 2026,',
  );
  expect(cited('linzi-2022', 'apa', request)).toBe(
    '(Linzi District People’s Government, 2022, provision 9)\nLinzi District People’s Government. (2022, March 7). 临淄区人民政府关于进一步加强政府自身建设的意见 [Opinions of the Linzi District People’s Government on Further Strengthening the Self-Improvement of the Government] (Duidu, Trans.). Duidu. Retrieved November 22, 2026, from https://example.org/documents/linzi-2022/',
  );
});

test('APA gives the entry alone for a whole document', () => {
  expect(cited('huzhou-2017', 'apa')).toMatch(
    /^Huzhou Municipal People’s Government\. \(2017, April 27\)\. .+ \(湖政发〔2017〕18号\)\. Duidu\. https:\/\/example\.org\/documents\/huzhou-2017\/$/u,
  );
});

test('what is not known is left out: number, day of reading, address', () => {
  const linzi = documents.find(({ id }) => id === 'linzi-2022');
  if (linzi === undefined) throw new Error('There is no Linzi.');
  const bare = citationItem(linzi);
  expect(cite(bare, 'gbt-7714-2025', {})).toBe(
    '临淄区人民政府. 临淄区人民政府关于进一步加强政府自身建设的意见[EB/OL]. （2022-03-07）.',
  );
  expect(cite(bare, 'law', {})).toBe(
    '《临淄区人民政府关于进一步加强政府自身建设的意见》，2022年3月7日发布，载“对读”网站。',
  );
});

const place = (from: string, to: string = from) => ({
  language: 'zh' as const,
  from: { id: from, offset: 0 },
  to: { id: to, offset: 1 },
});

test.each([
  ['9.4', '9.4', 'arabic', '第9条', 'provision 9'],
  ['9.4', '10.1', 'arabic', '第9条至第10条', 'provisions 9–10'],
  ['9.heading', '9.heading', 'arabic', '第9条', 'provision 9'],
  ['3.4', '3.4', 'chinese', '第三节', 'provision 3'],
  ['4-10.2', '4-10.2', 'chinese', '第四节第（十）项', 'provision 4(10)'],
  ['preamble.1', '1.1', 'chinese', '前言至第一节', 'preamble to provision 1'],
  ['5.1', 'closing.1', 'chinese', '第五节至结语', 'provision 5 to closing'],
] as const)('%s to %s is cited by its provision', (from, to, numerals, zh, en) => {
  expect(provisionLocator(place(from, to), numerals)).toEqual({ zh, en });
});

test('titles, chapters and blocks stand in no provision', () => {
  for (const id of ['title', 'chapter-1', 'table-1', 'number']) {
    expect(provisionLocator(place(id), 'arabic')).toBeNull();
  }
});

test('a document that states no date is cited without one, and nothing stands in its place', () => {
  const undated = item('huzhou-2017');
  Reflect.deleteProperty(undated, 'issued');
  const shown = (form: CitationForm) => cite(undated, form, {});
  expect(shown('gbt-7714-2025')).toBe(
    '湖州市人民政府. 湖州市人民政府关于加强领导班子自身建设的决定：湖政发〔2017〕18号[EB/OL]. https://example.org/documents/huzhou-2017/.',
  );
  expect(shown('law')).toBe(
    '《湖州市人民政府关于加强领导班子自身建设的决定》（湖政发〔2017〕18号），载“对读”网站，https://example.org/documents/huzhou-2017/。',
  );
  expect(shown('chicago')).toContain('湖政发〔2017〕18号, Duidu, https://');
  expect(shown('apa')).toMatch(/^Huzhou Municipal People’s Government\. \(n\.d\.\)\. 湖州市/u);
  for (const form of ['bibtex', 'ris'] as const) expect(shown(form)).not.toMatch(/year|date|^[PD][AY]  -/imu);
});
