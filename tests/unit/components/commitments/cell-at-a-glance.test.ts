import { expect, test } from 'vitest';
import type { CommitmentCell } from '../../../../src/analysis/commitments/commitment-rows.ts';
import { atAGlance } from '../../../../src/components/commitments/cell-at-a-glance.ts';

const commitment = (kind: string, amount: string | null = null) => ({
  kind,
  amount: amount === null ? null : { en: amount, zh: amount },
});
const glance = (commitments: ReturnType<typeof commitment>[], mentions: string[] = []) =>
  atAGlance({ commitments, mentions } as unknown as CommitmentCell, 'en');

test('figures are shown once each, two at most, and those left over are counted', () => {
  const rules = ['1 a year', '2 months', '1 a year', '3 days', '5 days'].map((each) =>
    commitment('number', each),
  );
  expect(glance(rules)).toEqual({ figures: ['1 a year', '2 months'], more: 2, sign: null });
});

test('a cell without figures says what it has: a rule before a fault, a fault before a statement, then mentions', () => {
  const signs = [
    glance([commitment('fault'), commitment('mechanism')]),
    glance([commitment('statement'), commitment('fault')]),
    glance([commitment('statement')]),
    glance([], ['3.1']),
    glance([]),
  ].map(({ sign }) => sign);
  expect(signs).toEqual(['rule', 'fault', 'statement', 'mentioned', 'silent']);
});

test('a fault is told beside a figure', () => {
  expect(glance([commitment('number', '3'), commitment('fault')]).sign).toBe('fault');
});
