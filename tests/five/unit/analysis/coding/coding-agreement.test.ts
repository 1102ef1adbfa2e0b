import { expect, test } from 'vitest';
import { codingAgreement, type Agreement } from '../../../../../src/analysis/coding/coding-agreement.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { byCoding } from '../../../../../src/corpus/model/themes.ts';
import { readContent } from '../../read-content.ts';
import { document, provision, sentence } from '../../../../unit/analysis/sample-document.ts';

const corpus = buildCorpus(readContent());
const also = (...themes: ('service' | 'integrity')[]) => ({ theme: 'loyalty' as const, also: themes });
const own = document(
  'x',
  provision(
    '1',
    sentence('1.1', 'loyalty', 1),
    sentence('1.2', 'service', 1, { third: 'loyalty' }),
    sentence('1.3', 'none', 1),
    {
      ...sentence('1.4', 'loyalty', 1),
      codings: { ...byCoding(() => also('service')), third: also('service', 'integrity') },
    },
  ),
);
const example = { document: 'x', sentence: '1.2', reason: { zh: '由', en: 'reason' } };
const agreements = codingAgreement({
  ...corpus,
  documents: [own],
  codebook: { examples: [{ theme: 'service', ...example }], cases: [] },
});
const find = (scope: Partial<Agreement>) =>
  agreements.find((each) =>
    Object.entries({ document: 'all', theme: 'all', level: 'primary', settled: 'with', ...scope }).every(
      ([key, value]) => each[key as keyof Agreement] === value,
    ),
  );

test('a sentence is agreed on where all codings give it the same primary theme', () => {
  expect(find({})).toMatchObject({ codings: 3, sentences: 4, agreed: 3 });
  // Values: loyalty 7, service 2, none 3. Observed: 4 unequal ordered pairs over 2. Expected: 144 − 62 over 11.
  expect(find({})?.alpha).toBeCloseTo(1 - 2 / ((144 - 62) / 11), 12);
  expect(find({ document: 'x' })).toEqual({ ...find({}), document: 'x' });
});

test('the sentences that the codebook names are left out where it is measured without them', () => {
  expect(find({ settled: 'without' })).toMatchObject({ sentences: 3, agreed: 3, alpha: 1 });
});

test('a theme’s alpha sets it against all others', () => {
  // Service is 2 of 12 values, apart in one sentence: 1 − 2 / ((144 − 4 − 100) / 11).
  expect(find({ theme: 'service' })?.alpha).toBeCloseTo(1 - 2 / (40 / 11), 12);
  expect(find({ theme: 'integrity' })?.alpha).toBeNull();
});

test('secondary themes are compared as sets, and one by one by whether they are there', () => {
  expect(find({ level: 'secondary' })).toMatchObject({ sentences: 4, agreed: 3 });
  // Nine empty sets, two of service, one of service and integrity. Observed: 4 × 2/3 over 2. Expected: 2 × (9 × 3 + 2 × 2/3) over 11.
  expect(find({ level: 'secondary' })?.alpha).toBeCloseTo(1 - 4 / 3 / ((2 * (27 + 4 / 3)) / 11), 12);
  expect(find({ level: 'secondary', theme: 'service' })?.alpha).toBe(1);
  expect(find({ level: 'secondary', theme: 'integrity' })?.alpha).toBeCloseTo(1 - 2 / (22 / 11), 12);
});

test('the independent codings of the site agree on primary themes, and less on secondary ones', () => {
  const site = codingAgreement(corpus).filter(
    ({ document: id, theme, settled }) => id === 'all' && theme === 'all' && settled === 'with',
  );
  const shown = site.map(({ level, alpha, low, high }) => [
    level,
    ...[alpha, low, high].map((each) => each?.toFixed(3)),
  ]);
  console.log(shown.map((each) => each.join(' ')).join('\n'));
  for (const { alpha, low, high } of site) {
    expect(alpha).toBeGreaterThan(0.6);
    expect(low).toBeLessThan(alpha ?? 0);
    expect(high).toBeGreaterThan(alpha ?? 1);
  }
});
