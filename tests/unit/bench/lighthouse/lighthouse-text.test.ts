import { expect, test } from 'vitest';
import { lighthouseText, missedScores } from '../../../five/bench/lighthouse/lighthouse-text.ts';

const full = {
  address: '/terms/',
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
  lcp: 1203.4,
  tbt: 80.6,
  cls: 0,
  machine: 1500,
};

test('98 for performance and 100 for the rest are enough', () => {
  expect(missedScores([full])).toEqual([]);
  expect(lighthouseText([full], 3)).toContain('Every page has its 98');
});

test('a score below its limit is named with its page', () => {
  const pages = [full, { ...full, address: '/', performance: 97, seo: 99 }];
  expect(missedScores(pages)).toEqual(['/: performance 97, at least 98.', '/: seo 99, at least 100.']);
  expect(lighthouseText(pages, 3)).toContain('- Missed: /: performance 97, at least 98.');
});

test('a page’s row has its scores and its times in whole milliseconds', () => {
  expect(lighthouseText([full], 3)).toContain(
    '| `/terms/` | 98 | 100 | 100 | 100 | 1203 ms | 81 ms | 0.000 |',
  );
});
