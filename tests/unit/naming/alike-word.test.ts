import { expect, test } from 'vitest';
import { compare } from '../../../src/i18n/en/pages/compare.ts';
import { alikeness } from '../../../src/naming/alike-word.ts';

type Alike = Parameters<typeof alikeness>[0];
const said = (strength: number, reason: Alike['reason'], change: Alike['change'] = null) =>
  alikeness({ strength, reason, change }, { compare });

test('a counterpart is said to be alike, and in what', () => {
  expect(said(0.6, 'both')).toBe('very alike · same topic, shared wording');
  expect(said(0.4, 'topic')).toBe('alike · same topic');
  expect(said(0.05, 'editor', 'add')).toBe('partly alike · added by the editors');
});

test('where nothing is alike, what the two have in common is said alone', () => {
  expect(said(0.15, 'question')).toBe('same question, other words');
  expect(said(0.15, 'frame')).toBe('same part of the document');
});

test('what the editors put first is said, with what it has in common where that is computed', () => {
  expect(said(0.4, 'topic', 'first')).toBe('alike · same topic · put first by the editors');
  expect(said(0.1, 'editor', 'first')).toBe('partly alike · put first by the editors');
});
