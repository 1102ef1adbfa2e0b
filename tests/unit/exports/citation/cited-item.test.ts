import { expect, test } from 'vitest';
import { provisionLocator } from '../../../../src/exports/citation/cited-item.ts';

const place = (from: string, to: string = from) => ({
  language: 'zh' as const,
  from: { id: from, offset: 0 },
  to: { id: to, offset: 1 },
});

test.each([
  ['9.4', '9.4', 'arabic', '第9条', 'provision 9'],
  ['9.4', '10.1', 'arabic', '第9条至第10条', 'provisions 9–10'],
  ['9.heading', '9.heading', 'arabic', '第9条', 'provision 9'],
  ['3.4', '3.4', 'chinese', '第三节', 'provision 3'],
  ['4-10.2', '4-10.2', 'chinese', '第四节第（十）项', 'provision 4(10)'],
  ['preamble.1', '1.1', 'chinese', '前言至第一节', 'preamble to provision 1'],
  ['5.1', 'closing.1', 'chinese', '第五节至结语', 'provision 5 to closing'],
] as const)('%s to %s is cited by its provision', (from, to, numerals, zh, en) => {
  expect(provisionLocator(place(from, to), numerals)).toEqual({ zh, en });
});

test('titles, chapters and blocks stand in no provision', () => {
  for (const id of ['title', 'chapter-1', 'table-1', 'number']) {
    expect(provisionLocator(place(id), 'arabic')).toBeNull();
  }
});
