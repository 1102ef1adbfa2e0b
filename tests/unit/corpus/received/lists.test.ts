import { expect, test } from 'vitest';
import { checked, decisions } from './propose.ts';
import { read } from './read.ts';

test('the items of a list behind a colon are read alike', () => {
  const text =
    '甲县规定\n一、开放。场馆按下列规定开放：\n（一）每周开放不少于6天：\n1.周末；\n2.节日；\n（二）不得收费。\n二、施行。自发布之日起施行。';
  expect(read(text).texts).toEqual([
    ['一、开放。', '场馆按下列规定开放：（一）每周开放不少于6天：1.周末；2.节日；（二）不得收费。'],
    ['二、施行。', '自发布之日起施行。'],
  ]);
  expect(decisions(text)).toContain('Provisions with numbered items inside, kept as text: 1.');
  expect(checked(text)).toEqual([]);
});

test('items that follow no colon are paragraphs of their own', () => {
  const text = '甲县规定\n一、开放。\n（一）天天开。\n（二）不收费。\n二、施行。自发布之日起施行。';
  expect(read(text).texts[0]).toEqual(['一、开放。', '（一）天天开。', '（二）不收费。']);
});
