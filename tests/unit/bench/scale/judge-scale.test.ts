import { expect, test } from 'vitest';
import { exponents, growthExponent, judgeScale } from '../../../five/bench/scale/judge-scale.ts';
import type { ScaleFigures } from '../../../five/bench/scale/measure-scale.ts';
import { scaleReport } from '../../../five/bench/scale/scale-report.ts';

const page = { median: 9000, largest: 12_000 };
const query = { query: '政府', first: { bytes: 60_000, time: 300 }, next: { bytes: 5000, time: 50 } };

/** A corpus whose costs are so many times those of one with a hundred documents. */
function figures(documents: number, times: number): ScaleFigures {
  return {
    documents,
    build: { wall: 30 * times, cpu: 40 * times, memory: 1e9 },
    bytes: 1e6 * times,
    files: 100 * times,
    analysis: {
      read: times,
      check: times,
      neighbours: times,
      wording: times,
      counterparts: times,
      terms: times,
      figures: times,
      pairs: 300,
    },
    pages: { index: page, document: page, theme: page, comparison: page },
    search: [query],
  };
}
const missed = (runs: ScaleFigures[]) =>
  judgeScale(runs)
    .filter(({ held }) => held === false)
    .map(({ what }) => what);

test('what doubles with the documents has the exponent 1, what all pairs cost the exponent 2', () => {
  expect(
    growthExponent([
      [100, 3],
      [200, 6],
      [400, 12],
    ]),
  ).toBeCloseTo(1);
  expect(
    growthExponent([
      [10, 100],
      [20, 400],
      [40, 1600],
    ]),
  ).toBeCloseTo(2);
});

test('linear growth holds every limit', () => {
  expect(missed([figures(100, 1), figures(500, 5)])).toEqual([]);
});

test('quadratic growth is missed wherever it stands', () => {
  const runs = [figures(100, 1), figures(500, 25)];
  expect(missed(runs)).toContain('growth of shared wording, exponent');
  expect(missed(runs)).toContain('build at 500 documents, minutes');
});

test('a build that needs too much memory is missed', () => {
  const { build, ...rest } = figures(500, 5);
  expect(missed([{ ...rest, build: { ...build, memory: 5e9 } }])).toEqual([
    'memory of the build at 500 documents, bytes',
  ]);
});

test('a page that grows with the corpus is missed', () => {
  const grown = { ...page, median: 20_000 };
  const last = figures(500, 5);
  expect(missed([figures(100, 1), { ...last, pages: { ...last.pages, theme: grown } }])).toEqual([
    'weight of the median theme page, largest corpus to smallest',
  ]);
});

test('what one small corpus cannot tell is not said to hold', () => {
  expect(judgeScale([figures(100, 1)]).filter(({ held }) => held !== null)).toEqual([]);
  expect(exponents([figures(100, 1)]).every(({ exponent }) => exponent === null)).toBe(true);
});

test('the report has a column for every corpus', () => {
  expect(scaleReport([figures(100, 1), figures(500, 5)])).toContain('|  | 100 documents | 500 documents |');
});
