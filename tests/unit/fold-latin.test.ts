import { expect, test } from 'vitest';
import { foldLatin } from '../../src/components/terms/fold-latin.ts';

test('tone marks, case, punctuation and the spelling of ü do not count', () => {
  expect(['Sì gè yì shí', 'lǜ sè', 'lv se', 'lu  se', '“四风”', 'Party’s'].map(foldLatin)).toEqual([
    'si ge yi shi',
    'lu se',
    'lu se',
    'lu se',
    '四风',
    'party s',
  ]);
});
