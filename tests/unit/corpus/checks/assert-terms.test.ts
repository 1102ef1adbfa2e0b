import { expect, test } from 'vitest';
import {
  assertFormsDistinct,
  assertTermsOccur,
  assertTermsRelated,
} from '../../../../src/corpus/checks/assert-terms.ts';
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
