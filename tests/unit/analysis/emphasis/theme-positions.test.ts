import { expect, test } from 'vitest';
import { extremes, themePositions } from '../../../../src/analysis/emphasis/theme-positions.ts';
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

test('a theme’s position is the mean place of its characters', () => {
  // Loyalty: 10 characters about 0.05 and 10 about 0.35; service: 20 about 0.2; none: 60 about 0.7.
  const place = (theme: string) => positions.find((each) => each.theme === theme);
  expect(place('loyalty')?.position).toBeCloseTo(0.2, 12);
  expect(place('loyalty')?.sentences).toBe(2);
  expect(place('service')?.position).toBeCloseTo(0.2, 12);
  expect(place('none')?.position).toBeCloseTo(0.7, 12);
  expect(place('integrity')).toMatchObject({ sentences: 0, position: null });
});

test('the first and last themes are named with their documents, uncoded sentences apart', () => {
  const figure = (id: string, theme: 'loyalty' | 'service' | 'none', position: number | null) => ({
    document: id,
    theme,
    sentences: 1,
    position,
  });
  const figures = [
    figure('a', 'service', 0.6),
    figure('a', 'none', 0.9),
    figure('a', 'loyalty', 0.1),
    figure('b', 'loyalty', 0.4),
    figure('b', 'service', 0.3),
    figure('c', 'loyalty', 0.2),
    figure('c', 'service', null),
  ];
  expect(extremes(figures, 'first')).toEqual([
    { theme: 'loyalty', documents: ['a', 'c'] },
    { theme: 'service', documents: ['b'] },
  ]);
  expect(extremes(figures, 'last')).toEqual([
    { theme: 'loyalty', documents: ['b', 'c'] },
    { theme: 'service', documents: ['a'] },
  ]);
});
