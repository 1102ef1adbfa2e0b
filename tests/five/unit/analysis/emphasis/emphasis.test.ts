import { sum } from 'd3';
import { expect, test } from 'vitest';
import { emphasis, type Emphasis, orderChanges } from '../../../../../src/analysis/emphasis/emphasis.ts';
import { UNITS, type Unit } from '../../../../../src/analysis/emphasis/theme-weights.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { readContent } from '../../read-content.ts';
import { document, provision, sentence } from '../../../../unit/analysis/sample-document.ts';
import { byCoding, type CodeId } from '../../../../../src/corpus/model/themes.ts';

const sample = document(
  'a',
  provision('1', sentence('1.1', 'loyalty', 60), sentence('1.2', 'service', 10)),
  provision('2', sentence('2.1', 'service', 20), sentence('2.2', 'none', 10)),
);
const share = (unit: Unit, theme: string) => emphasis([sample], unit).find((each) => each.theme === theme);

test('by characters a theme has its part of all Han characters, uncoded ones included', () => {
  expect(share('characters', 'loyalty')).toMatchObject({ share: 0.6, characters: 60 });
  expect(share('characters', 'service')).toMatchObject({ share: 0.3, characters: 30 });
  expect(share('characters', 'none')).toMatchObject({ share: 0.1, characters: 10 });
  expect(share('characters', 'learning')).toMatchObject({ share: 0, characters: 0, low: 0, high: 0 });
});

test('by sentences every sentence counts once', () => {
  expect(share('sentences', 'service')?.share).toBe(0.5);
  expect(share('sentences', 'none')?.share).toBe(0.25);
});

test('by provisions each counts for the theme with most of its characters', () => {
  expect(share('provisions', 'loyalty')).toMatchObject({ share: 0.5, characters: 70 });
  expect(share('provisions', 'service')).toMatchObject({ share: 0.5, characters: 30 });
});

test('where all codings give the same, the range is the share', () => {
  expect(share('sentences', 'service')).toMatchObject({ low: 0.5, high: 0.5 });
});

test('the range runs from the smallest to the largest share by the codings, and holds the published one', () => {
  const coded = document(
    'c',
    provision(
      '1',
      sentence('1.1', 'loyalty', 30, { first: 'service' }),
      sentence('1.2', 'loyalty', 10, { second: 'service' }),
      sentence('1.3', 'none', 60, { first: 'loyalty' }),
    ),
  );
  const [figure] = emphasis([coded], 'characters').filter(({ theme }) => theme === 'loyalty');
  expect(figure).toMatchObject({ share: 0.4, first: 0.7, second: 0.3, third: 0.4, low: 0.3, high: 0.7 });
});

test('the shares of every document add to 1 in every unit', () => {
  const { documents } = buildCorpus(readContent());
  for (const unit of UNITS) {
    const figures = emphasis(documents, unit);
    for (const { id } of documents) {
      const own = figures.filter((each) => each.document === id);
      expect(own).toHaveLength(7);
      expect(sum(own, (each) => each.share)).toBeCloseTo(1, 10);
    }
  }
});

const figure = (document: string, theme: CodeId, unit: Unit, share: number): Emphasis => ({
  document,
  theme,
  unit,
  characters: 0,
  share,
  low: share,
  high: share,
  ...byCoding(() => share),
});
const figures = [
  figure('a', 'loyalty', 'characters', 0.6),
  figure('a', 'service', 'characters', 0.4),
  figure('b', 'loyalty', 'characters', 0.5),
  figure('b', 'service', 'characters', 0.5),
  figure('a', 'loyalty', 'sentences', 0.3),
  figure('a', 'service', 'sentences', 0.7),
  figure('b', 'loyalty', 'sentences', 0.5),
  figure('b', 'service', 'sentences', 0.5),
];

test('what turns round is counted and named', () => {
  expect(orderChanges(figures, 'characters', 'sentences')).toEqual({
    pairs: 7,
    turned: 2,
    leaders: [
      { theme: 'loyalty', before: 'a', after: 'b' },
      { theme: 'service', before: 'b', after: 'a' },
    ],
    largest: [{ document: 'a', before: 'loyalty', after: 'service' }],
  });
});

test('nothing changes in the same unit', () => {
  expect(orderChanges(figures, 'sentences', 'sentences')).toMatchObject({
    turned: 0,
    leaders: [],
    largest: [],
  });
});

test('a tie, before or after, is no change of the largest', () => {
  const tied = (unit: Unit, a: number, b: number) =>
    [
      { document: 'a', theme: 'loyalty', unit, share: a },
      { document: 'b', theme: 'loyalty', unit, share: b },
    ] as Emphasis[];
  const all = [
    ...tied('characters', 0.1, 0.2),
    ...tied('sentences', 0.2, 0.2),
    ...tied('provisions', 0.2, 0.1),
  ];
  const leaders = (from: Unit, to: Unit) =>
    orderChanges(all, from, to).leaders.filter(({ theme }) => theme === 'loyalty');
  expect(leaders('characters', 'sentences')).toEqual([]);
  expect(leaders('sentences', 'characters')).toEqual([]);
  expect(leaders('characters', 'provisions')).toEqual([{ theme: 'loyalty', before: 'b', after: 'a' }]);
});
