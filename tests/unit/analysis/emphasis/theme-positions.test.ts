import { expect, test } from 'vitest';
import type { CodeId } from '../../../../src/corpus/model/themes.ts';
import { endThemes, themePositions } from '../../../../src/analysis/emphasis/theme-positions.ts';
import { document, provision, sentence } from '../sample-document.ts';

const own = document(
  'a',
  provision(
    '1',
    sentence('1.1', 'loyalty', 10),
    sentence('1.2', 'service', 20),
    sentence('1.3', 'loyalty', 10),
    sentence('1.4', 'none', 60),
  ),
);
const positions = themePositions([own]);

test('a theme begins where its first sentence does', () => {
  expect(
    positions.filter(({ begins }) => begins !== null).map(({ theme, begins }) => [theme, begins]),
  ).toEqual([
    ['loyalty', 0],
    ['service', 0.1],
    ['none', 0.4],
  ]);
});

test('a theme’s position is the mean place of its characters', () => {
  // Loyalty: 10 characters about 0.05 and 10 about 0.35; service: 20 about 0.2; none: 60 about 0.7.
  const place = (theme: string) => positions.find((each) => each.theme === theme);
  expect(place('loyalty')?.position).toBeCloseTo(0.2, 12);
  expect(place('loyalty')?.sentences).toBe(2);
  expect(place('service')?.position).toBeCloseTo(0.2, 12);
  expect(place('none')?.position).toBeCloseTo(0.7, 12);
  expect(place('integrity')).toMatchObject({ sentences: 0, position: null, begins: null });
});

test('a theme opens or closes where it leads the first or last numbered provision; one without a theme is left out', () => {
  const front = { ...provision('preamble', sentence('preamble.1', 'learning', 9)), number: null };
  const back = { ...provision('closing', sentence('closing.1', 'learning', 9)), number: null };
  const led = (id: string, first: CodeId, last: CodeId) =>
    document(
      id,
      front,
      provision('1', sentence('1.1', first, 9), sentence('1.2', 'service', 5)),
      provision('2', sentence('2.1', last, 9)),
      back,
    );
  const documents = [
    led('a', 'loyalty', 'integrity'),
    led('b', 'none', 'pragmatism'),
    led('c', 'loyalty', 'integrity'),
  ];
  expect(endThemes(documents, 'first')).toEqual([{ theme: 'loyalty', documents: ['a', 'c'] }]);
  expect(endThemes(documents, 'last')).toEqual([
    { theme: 'integrity', documents: ['a', 'c'] },
    { theme: 'pragmatism', documents: ['b'] },
  ]);
});
