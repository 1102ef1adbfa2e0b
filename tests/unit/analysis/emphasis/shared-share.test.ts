import { expect, test } from 'vitest';
import { sharedShares } from '../../../../src/analysis/emphasis/shared-share.ts';
import type { Passage, WordingPlace } from '../../../../src/analysis/wording/shared-wording.ts';
import { document, provision, sentence } from '../sample-document.ts';

const own = document('a', provision('1', sentence('1.1', 'loyalty', 20), sentence('1.2', 'service', 10)));
const place = (id: string, at: string, start: number, end: number): WordingPlace => ({
  document: id,
  provision: '1',
  sentence: at,
  start,
  end,
  text: '字'.repeat(end - start),
});
const passage = (id: string, ...places: WordingPlace[]): Passage => ({ id, kind: 'formula', places });

test('a character that lies in two passages counts once', () => {
  const passages = [passage('p', place('a', '1.1', 0, 8)), passage('q', place('a', '1.1', 4, 12))];
  expect(sharedShares([own], passages).find(({ theme }) => theme === 'loyalty')).toEqual({
    document: 'a',
    theme: 'loyalty',
    sentences: 1,
    characters: 20,
    shared: 12,
    share: 0.6,
    low: 0.6,
    high: 0.6,
  });
});

test('passages of other sentences and documents do not count', () => {
  const passages = [passage('p', place('b', '1.1', 0, 8), place('a', '1.2', 0, 10))];
  const shares = sharedShares([own], passages);
  expect(shares.find(({ theme }) => theme === 'loyalty')?.shared).toBe(0);
  expect(shares.find(({ theme }) => theme === 'service')).toMatchObject({ characters: 10, shared: 10 });
});

test('the whole document is a scope of its own, and a theme without sentences has no share', () => {
  const shares = sharedShares([own], [passage('p', place('a', '1.2', 0, 6))]);
  expect(shares[0]).toEqual({
    document: 'a',
    theme: 'all',
    sentences: 2,
    characters: 30,
    shared: 6,
    share: 0.2,
    low: null,
    high: null,
  });
  expect(shares.find(({ theme }) => theme === 'none')).toMatchObject({ characters: 0, share: null });
});

test('a theme’s range runs over its sentences by each coding', () => {
  const coded = document(
    'a',
    provision('1', sentence('1.1', 'loyalty', 20), sentence('1.2', 'service', 10, { third: 'loyalty' })),
  );
  const shares = sharedShares([coded], [passage('p', place('a', '1.1', 0, 5), place('a', '1.2', 0, 10))]);
  expect(shares.find(({ theme }) => theme === 'loyalty')).toMatchObject({
    share: 0.25,
    low: 0.25,
    high: 0.5,
  });
  expect(shares.find(({ theme }) => theme === 'service')).toMatchObject({ share: 1, low: 1, high: 1 });
});
