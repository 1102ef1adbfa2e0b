import { expect, test } from 'vitest';
import { compareRows, type CompareRow } from '../../../../src/analysis/counterparts/compare-rows.ts';
import type { ProvisionCounterparts } from '../../../../src/analysis/counterparts/counterparts.ts';
import { document, provision } from '../sample-document.ts';

const first = document('a', provision('1'), provision('2'), provision('3'));
const second = document('b', provision('1'), provision('2'), provision('3'), provision('4'));

/** Both directions of each pair `a's provision, b's provision, strength`, strongest first. */
function computed(...pairs: [string, string, number][]): ProvisionCounterparts[] {
  const side = (own: 'a' | 'b') =>
    (own === 'a' ? first : second).provisions.map(({ id }) => ({
      document: own,
      provision: id,
      counterparts: pairs
        .filter(([a, b]) => (own === 'a' ? a : b) === id)
        .map(([a, b, strength]) => ({
          document: own === 'a' ? 'b' : 'a',
          provision: own === 'a' ? b : a,
          strength,
          reason: 'topic' as const,
          change: null,
        }))
        .sort((a, b) => b.strength - a.strength),
    }));
  return [...side('a'), ...side('b')];
}
const shown = (rows: CompareRow[]) =>
  rows.map((row) =>
    row.only === null
      ? `${row.provision.id}: ${row.counterparts.map((each) => `${each.provision.id}@${each.home}`).join(' ')}`
      : `${row.provision.id} only ${row.only}`,
  );

test('the first document stands in its own order, each provision with its counterparts, strongest first', () => {
  expect(
    shown(compareRows(first, second, computed(['1', '3', 0.4], ['1', '2', 0.9], ['3', '1', 0.5]))),
  ).toEqual(['1: 2@1 3@1', '4 only second', '2 only first', '3: 1@3']);
});

test('a counterpart of several provisions has its home beside the one it is most like', () => {
  expect(shown(compareRows(first, second, computed(['1', '1', 0.3], ['2', '1', 0.6]))).slice(0, 2)).toEqual([
    '1: 1@2',
    '2: 1@2',
  ]);
});

test('what only the second has stands behind its neighbour, or at the head, each once', () => {
  expect(shown(compareRows(first, second, computed(['1', '3', 0.5], ['3', '2', 0.5])))).toEqual([
    '1 only second',
    '1: 3@1',
    '4 only second',
    '2 only first',
    '3: 2@3',
  ]);
});
