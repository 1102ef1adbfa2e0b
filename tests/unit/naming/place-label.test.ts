import { expect, test } from 'vitest';
import { placeLabel } from '../../../src/naming/place-label.ts';

test.each([
  ['9.4', '9.4', '9.4'],
  ['4-7.2', '4-7.2', '4-7.2'],
  ['9.heading', '9', '9'],
  ['4-7.heading', '4-7', '4-7'],
  ['preamble.2', 'Preamble 2', '前言 2'],
  ['closing', 'Closing', '结语'],
  ['chapter-2', 'Chapter 2', '章标题 2'],
  ['title', 'Title', '标题'],
  ['annex-3', 'Annex 3', '附件 3'],
  ['unheard-of.1', 'unheard-of.1', 'unheard-of.1'],
])('the place %s is called %s, in Chinese %s', (id, en, zh) => {
  expect(placeLabel(id, 'en')).toBe(en);
  expect(placeLabel(id, 'zh')).toBe(zh);
});
