import { expect, test } from 'vitest';
import { alignmentMeasures } from '../../../../../src/analysis/counterparts/alignment-measures.ts';
import {
  correctedEntries,
  counterpartMeasure,
  isKeptApart,
} from '../../../../../src/analysis/counterparts/counterpart-measure.ts';
import type { ProvisionCounterparts } from '../../../../../src/analysis/counterparts/counterparts.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { readContent } from '../../read-content.ts';

/** What is computed for a provision of a in b, in order. */
const computed = (provision: string, ...found: string[]): ProvisionCounterparts => ({
  document: 'a',
  provision,
  counterparts: ['c', 'b'].flatMap((document) =>
    found.map((its) => ({
      document,
      provision: document === 'b' ? its : `c${its}`,
      strength: 0.5,
      reason: 'topic' as const,
      change: null,
    })),
  ),
});
const reading = (provision: string, best: string[], also: string[] = []) => ({
  document: 'a',
  provision,
  in: 'b',
  best,
  also,
});

test('first counts what stands first among the best, none what reading finds unanswered', () => {
  const measure = counterpartMeasure(
    [
      reading('1', ['1', '4']),
      reading('2', ['1'], ['2']),
      reading('3', ['3']),
      reading('4', [], ['2']),
      reading('5', []),
    ],
    [computed('1', '4', '2'), computed('2', '2', '1'), computed('3'), computed('4'), computed('5', '1')],
  );
  expect(measure).toMatchObject({ wanted: 3, first: 1, none: 2, rightlyNone: 1 });
  expect(measure.wrong.map(({ reading: { provision }, first }) => [provision, first])).toEqual([
    ['2', '2'],
    ['3', undefined],
    ['5', '1'],
  ]);
});

test('an entry is corrected where another counterpart stands first', () => {
  const entries = [reading('1', ['1']), reading('2', ['2']), reading('3', [])];
  const before = [computed('1', '1', '2'), computed('2', '1', '2'), computed('3', '1')];
  const after = [computed('1', '1'), computed('2', '2', '1'), computed('3')];
  expect(correctedEntries(entries, before, after).map(({ provision }) => provision)).toEqual(['2', '3']);
});

test('the half that an entry belongs to is always the same', () => {
  const halves = ['preamble', '1', '2', '3', '4', '5', '6'].map((provision) =>
    isKeptApart({ document: 'tianjin-2018', provision, in: 'huzhou-2017' }),
  );
  expect(halves).toEqual([true, false, true, true, false, false, false]);
});

const corpus = buildCorpus(readContent());

test('the halves are of about the same size and hold every entry', () => {
  const { used, keptApart } = alignmentMeasures(corpus);
  expect(used.entries + keptApart.entries).toBe(328);
  expect(Math.abs(used.entries - keptApart.entries)).toBeLessThan(33);
});

test.each(['used', 'keptApart'] as const)('counterparts as shown agree with reading: %s', (half) => {
  const { shown, computed: alone, corrected } = alignmentMeasures(corpus)[half];
  for (const [name, { first, wanted, rightlyNone, none }] of Object.entries({ alone, shown })) {
    console.log(`${half}, ${name}: first ${first} of ${wanted}, rightly none ${rightlyNone} of ${none}`);
  }
  console.log(`${half}: ${corrected} entries corrected`);
  for (const { reading: entry, first } of shown.wrong) {
    const { document, provision, in: other, best } = entry;
    console.log(
      `  ${document} ${provision} in ${other}: ${first ?? 'none'}, read: ${best.join(', ') || 'none'}`,
    );
  }
  expect(shown.first / shown.wanted).toBeGreaterThanOrEqual(0.92);
  expect(shown.rightlyNone / shown.none).toBeGreaterThanOrEqual(0.9);
  expect(alone.first / alone.wanted).toBeGreaterThanOrEqual(0.65);
});
