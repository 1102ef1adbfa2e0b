import { expect, test } from 'vitest';
import {
  wordAgreement,
  wordCoding,
  wordShares,
  wordTheme,
} from '../../../../../src/analysis/coding/word-coding.ts';
import type { CodeId } from '../../../../../src/corpus/model/themes.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { readContent } from '../../read-content.ts';
import { sentence } from '../../../../unit/analysis/sample-document.ts';

const themeOf = wordTheme([
  { id: 'rule-of-law', words: ['法', '监督'] },
  { id: 'service', words: ['服务', '依法服务'] },
  { id: 'integrity', words: ['廉洁'] },
]);

test('the theme whose words cover most characters wins', () => {
  expect(themeOf('廉洁从政，接受监督，监督权力')).toBe('rule-of-law');
});

test('a longer word is not counted as the shorter one inside it', () => {
  expect(themeOf('依法服务')).toBe('service');
});

test('on a tie the earlier theme wins, and without any word there is none', () => {
  expect(themeOf('廉洁与服务')).toBe('service');
  expect(themeOf('现制定如下方案')).toBe('none');
  expect(wordTheme([])('服务')).toBe('none');
});

test('agreement is alpha and the confusion table', () => {
  const coded = (theme: 'loyalty' | 'service', byWords: 'loyalty' | 'service') => ({
    document: 'a',
    sentence: sentence('1.1', theme, 5),
    byWords,
  });
  const { alpha, agreed, sentences, confusion, byTheme } = wordAgreement([
    coded('loyalty', 'loyalty'),
    coded('loyalty', 'loyalty'),
    coded('service', 'service'),
    coded('service', 'loyalty'),
  ]);
  // 2 of 8 ordered values disagree where 5 × 3 of 28 pairs would by chance: 1 − (2 / 8) / (30 / 56)
  expect(alpha).toBeCloseTo(1 - 2 / 8 / (30 / 56), 12);
  expect([agreed, sentences]).toEqual([3, 4]);
  // Loyalty against the rest is the same split here, and so has the same alpha; learning never occurs.
  expect(byTheme.find(({ theme }) => theme === 'loyalty')?.alpha).toBeCloseTo(1 - 2 / 8 / (30 / 56), 12);
  expect(byTheme.find(({ theme }) => theme === 'learning')?.alpha).toBeNull();
  const service = confusion.find(({ theme }) => theme === 'service');
  expect(service?.counts.filter((each) => each.sentences > 0)).toEqual([
    { byWords: 'loyalty', sentences: 1 },
    { byWords: 'service', sentences: 1 },
  ]);
});

test('shares by reading and by words weigh sentences by their characters', () => {
  const coded = (theme: CodeId, characters: number, byWords: CodeId) => ({
    document: 'a',
    sentence: sentence('1.1', theme, characters),
    byWords,
  });
  const [own] = wordShares([coded('loyalty', 30, 'loyalty'), coded('service', 10, 'loyalty')]);
  expect([own?.byReading.loyalty, own?.byReading.service]).toEqual([0.75, 0.25]);
  expect([own?.byWords.loyalty, own?.byWords.service]).toEqual([1, 0]);
});

test('the word lists of the site agree with the reading far better than chance', () => {
  const { documents, themes } = buildCorpus(readContent());
  const { alpha, agreed, sentences } = wordAgreement(wordCoding(documents, themes));
  console.log(`Word lists: ${agreed} of ${sentences} sentences as by reading, alpha ${alpha?.toFixed(3)}`);
  expect(sentences).toBe(245);
  expect(alpha).toBeGreaterThan(0.5);
});
