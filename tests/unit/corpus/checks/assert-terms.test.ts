import { expect, test } from 'vitest';
import {
  assertFormsDistinct,
  assertTermsOccur,
  assertTermsRelated,
  assertTermsSourced,
  assertWorks,
} from '../../../../src/corpus/checks/assert-terms.ts';
import { relatedBothWays } from '../../../../src/corpus/model/terms.ts';
import type { TermDate, Work } from '../../../../src/corpus/schema/term-schema.ts';
import { document } from '../../analysis/sample-document.ts';
import { sampleTerm } from '../sample-term.ts';

const FOLDER = 'content/terms';
const documents = [{ ...document('a'), title: { zh: '工作作风', en: 'text' } }];

test('every form stands in a text', () => {
  const check =
    (...forms: string[]) =>
    () => {
      assertTermsOccur(documents, [sampleTerm('style', ...forms)], FOLDER);
    };
  expect(check('工作作风', '作风')).not.toThrow();
  expect(check('工作作风', '文风')).toThrow(
    'content/terms/style.yaml: “文风” stands nowhere in the documents. Remove it.',
  );
});

test('a form belongs to one term', () => {
  const check =
    (...second: string[]) =>
    () => {
      assertFormsDistinct([sampleTerm('conduct', '作风'), sampleTerm('style', ...second)], FOLDER);
    };
  expect(check('工作作风')).not.toThrow();
  expect(check('工作作风', '作风')).toThrow(
    'content/terms/style.yaml: “作风” is listed by content/terms/conduct.yaml too. Keep it once.',
  );
  expect(check('文风', '文风')).toThrow('“文风” is listed by itself twice.');
});

test('related terms exist, once each, and are others', () => {
  const check =
    (...related: string[]) =>
    () => {
      assertTermsRelated(
        [sampleTerm('conduct', '作风'), { ...sampleTerm('style', '文风'), related }],
        FOLDER,
      );
    };
  expect(check('conduct')).not.toThrow();
  for (const wrong of [['zeal'], ['style'], ['conduct', 'conduct']]) {
    expect(check(...wrong)).toThrow(`content/terms/style.yaml: “related” names ${wrong[0] ?? ''}`);
  }
});

test('a relation that one file names holds for both terms, once', () => {
  const [conduct, style, zeal] = ['conduct', 'style', 'zeal'].map((id) => sampleTerm(id, id));
  if (conduct === undefined || style === undefined || zeal === undefined) throw new Error('three terms');
  const both = relatedBothWays([
    { ...conduct, related: ['style'] },
    { ...style, related: ['conduct', 'zeal'] },
    zeal,
  ]);
  expect(both.map(({ related }) => related)).toEqual([['style'], ['conduct', 'zeal'], ['style']]);
});

const WORK: Work = {
  id: 'report',
  lang: 'zh',
  title: '报告',
  publisher: '新华社',
  date: '2017-10',
  url: null,
};
const dated = (given: Partial<TermDate>): TermDate => ({
  date: '2017-10',
  kind: 'written-into',
  zh: '文',
  en: 'text',
  source: 'report',
  ...given,
});

test('a term names works that are listed, each once, and a first use has one', () => {
  const check =
    (sources: string[], ...dates: TermDate[]) =>
    () => {
      assertTermsSourced([{ ...sampleTerm('style', '文风'), sources, dates }], [WORK], FOLDER);
    };
  expect(check(['report'], dated({ kind: 'first-used' }), dated({ source: null }))).not.toThrow();
  for (const wrong of [check(['speech']), check([], dated({ source: 'speech' }))])
    expect(wrong).toThrow('content/terms/style.yaml: there is no work speech in content/works.yaml.');
  expect(check(['report', 'report'])).toThrow('“sources” names report twice.');
  expect(check([], dated({ kind: 'first-used', source: null }))).toThrow(
    'content/terms/style.yaml: a first use is said without a work that says so.',
  );
});

test('a work is listed once, used, and in its language', () => {
  const terms = [
    { ...sampleTerm('style', '文风'), sources: ['report'], dates: [dated({ source: 'speech' })] },
  ];
  const check =
    (...works: Work[]) =>
    () => {
      assertWorks(works, terms, 'content/works.yaml');
    };
  expect(
    check(WORK, { ...WORK, id: 'speech', lang: 'en', title: 'Speech', publisher: 'Xinhua' }),
  ).not.toThrow();
  expect(check(WORK, WORK)).toThrow('content/works.yaml: report is listed twice.');
  expect(check({ ...WORK, id: 'law' })).toThrow('no term names law.');
  expect(check({ ...WORK, lang: 'en' })).toThrow('“报告” is not in the language of “lang”, en.');
  expect(check({ ...WORK, publisher: 'Xinhua' })).toThrow('“Xinhua” is not in the language of “lang”, zh.');
});
