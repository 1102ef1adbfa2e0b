import { expect, test } from 'vitest';
import {
  roomFor,
  shareBars,
  smallFigures,
  type SharePart,
  type ShareProfile,
} from '../../../../src/charts/graphics/shares/share-bars.ts';
import { CODES, type CodeId } from '../../../../src/corpus/model/themes.ts';

const part = (share: number, low = share, high = share): SharePart => ({ share, low, high });
const profile = (document: string, parts: Partial<Record<CodeId, SharePart>>): ShareProfile => ({
  document,
  parts: Object.fromEntries(CODES.map((code) => [code, parts[code] ?? part(0)])),
});
const PROFILES = [
  profile('a', { loyalty: part(0.75, 0.5, 0.75), service: part(0.25) }),
  profile('b', { loyalty: part(0.5), service: part(0.5, 0.5, 0.75) }),
];
const bar = (rows: ReturnType<typeof shareBars>, row: number, theme: CodeId) =>
  rows[row]?.bars.find((each) => each.theme === theme);

test('the bars of a document stand end to end in the order of the themes and fill its width', () => {
  const rows = shareBars(PROFILES, null, 40);
  expect(rows.map(({ document, y }) => [document, y])).toEqual([
    ['a', 0],
    ['b', 40],
  ]);
  expect(bar(rows, 0, 'loyalty')).toMatchObject({ x: 0, width: 75, range: null });
  expect(bar(rows, 0, 'service')).toMatchObject({ x: 75, width: 25 });
});

test('a chosen theme stands first in every bar, the largest share on top, with its range where codings differ', () => {
  const rows = shareBars(PROFILES, 'service', 40);
  expect(rows.map(({ document }) => document)).toEqual(['b', 'a']);
  expect(bar(rows, 0, 'service')).toMatchObject({ x: 0, width: 50, range: { from: 50, to: 75 } });
  expect(bar(rows, 1, 'service')).toMatchObject({ x: 0, width: 25, range: null });
  expect(bar(rows, 1, 'loyalty')).toMatchObject({ x: 25, width: 75, range: null });
});

test('codings that print the same figure have no range', () => {
  const rows = shareBars([profile('a', { loyalty: part(0.151, 0.149, 0.151) })], 'loyalty');
  expect(bar(rows, 0, 'loyalty')?.range).toBeNull();
});

test('a bar names what it has room for', () => {
  expect([0.04, 0.05, 0.08, 0.13].map(roomFor)).toEqual(['nothing', 'glyph', 'figure', 'name']);
});

test('figures of small parts stand under them, apart from each other and within the bar', () => {
  const shares = [0.5, 0.06, 0.02, 0.05, 0.31, 0.05, 0.01];
  const parts = Object.fromEntries(CODES.map((code, index) => [code, part(shares[index] ?? 0)]));
  const [row] = shareBars([profile('a', parts)], null);
  const [sign, name] = [44, 62].map((pixels) => pixels / 2.88);
  const before = (signs: number) => 100 - (name ?? 0) - signs * (sign ?? 0);
  const narrow = smallFigures(row?.bars ?? [], 'narrow');
  for (const [index, x] of [before(4), before(3), before(2), before(1), 100].entries())
    expect(narrow[index]?.x).toBeCloseTo(x, 9);
  expect(narrow.map(({ anchor }) => anchor)).toEqual(['start', 'start', 'start', 'start', 'end']);
  // On a desk those with room for a glyph have their figure above.
  const wide = smallFigures(row?.bars ?? [], 'wide');
  expect(wide.map(({ bar }) => bar.share)).toEqual([0.02, 0.01]);
  expect(wide[0]?.x).toBeCloseTo(56, 9);
});

test('small figures that would cover each other stand one after the other', () => {
  const [row] = shareBars(
    [profile('a', { learning: part(0.02), loyalty: part(0.05), none: part(0.93) })],
    null,
  );
  const [loyalty, learning] = smallFigures(row?.bars ?? [], 'narrow');
  expect(loyalty?.x).toBeCloseTo(0, 9);
  expect(learning?.x).toBeCloseTo(44 / 2.88, 9);
});
