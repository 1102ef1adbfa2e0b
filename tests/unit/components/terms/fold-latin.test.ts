import { expect, test } from 'vitest';
import { foldLatin } from '../../../../src/components/terms/fold-latin.ts';

test('tone marks, case, punctuation and the spelling of ü do not count', () => {
  const typed = ['Sì gè yì shí', 'lǜ sè', 'lv se', 'lu  se', 'lyu se', 'l\u200bv se', '“四风”', 'Party’s'];
  expect(typed.map((text) => foldLatin(text))).toEqual([
    'si ge yi shi',
    'lu se',
    'lu se',
    'lu se',
    'lu se',
    'lu se',
    '四风',
    'party s',
  ]);
});

test('radicals, full-width letters and traditional characters are those of the texts', () => {
  expect(foldLatin('⼈⺠ ＡＢ 責任', { 責: '责' })).toBe('人民 ab 责任');
});
