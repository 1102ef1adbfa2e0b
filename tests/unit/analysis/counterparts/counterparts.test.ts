import { expect, test } from 'vitest';
import { counterpartMeasure } from '../../../../src/analysis/counterparts/alignment-measures.ts';
import { counterparts } from '../../../../src/analysis/counterparts/counterparts.ts';
import { buildCorpus } from '../../../../src/corpus/build/build-corpus.ts';
import type {
  CounterpartCorrection,
  Provision,
  Sentence,
  Theme,
} from '../../../../src/corpus/model/corpus.ts';
import { readContent } from '../../read-content.ts';
import { document, provision } from '../sample-document.ts';

const text = { zh: '文', en: 'text' };
const sentence = (id: string, zh: string): Sentence => ({
  id,
  zh,
  en: 'text',
  characters: [...zh].length,
  theme: 'service',
  also: [],
  opens: true,
  codings: { first: { theme: 'service', also: [] }, second: { theme: 'service', also: [] } },
  reason: null,
});
const frame = (id: string, ...sentences: Sentence[]): Provision => ({
  ...provision(id, ...sentences),
  number: null,
});
const documents = [
  document(
    'a',
    frame('preamble', sentence('preamble.1', '结合本区实际制定')),
    provision('1', sentence('1.1', '深入基层开展调研')),
    provision('2', sentence('2.1', '厉行节约')),
  ),
  document(
    'b',
    provision('1', sentence('1.1', '走访群众')),
    provision('2', sentence('2.1', '厉行节约'), sentence('2.2', '压缩经费')),
    provision('3', sentence('3.1', '结合本区实际制定')),
  ),
];
const topic = (id: string, answers: Record<string, string[]>, otherwise: Record<string, string[]> = {}) => ({
  id,
  question: text,
  summary: text,
  claims: [],
  answers,
  otherwise,
});
const themes: Theme[] = [
  {
    id: 'service',
    name: text,
    glyph: '服',
    definition: text,
    words: [],
    topics: [topic('research', { a: ['1.1'], b: ['1.1'] }), topic('thrift', { b: ['2.2'] })],
    unplaced: {},
  },
];
const listed = (counterpartCorrections: CounterpartCorrection[] = []) =>
  counterparts({ documents, themes, counterpartCorrections }).map((each) => [
    `${each.document} ${each.provision}`,
    ...each.counterparts.map(({ document: other, provision: its, reason }) => `${other} ${its} ${reason}`),
  ]);
const correction = (change: 'add' | 'remove', first: string, second: string): CounterpartCorrection => ({
  document: 'a',
  provision: first,
  counterpart: { document: 'b', provision: second },
  change,
  reason: text,
});

test('provisions that answer one topic, or say it in the same words, are counterparts, both ways', () => {
  expect(listed()).toEqual([
    ['a preamble'],
    ['a 1', 'b 1 topic'],
    ['a 2', 'b 2 wording'],
    ['b 1', 'a 1 topic'],
    ['b 2', 'a 2 wording'],
    ['b 3'],
  ]);
});

test('a preamble answers no numbered provision, whatever its words', () => {
  expect(listed().find(([id]) => id === 'a preamble')).toEqual(['a preamble']);
});

test('the strength of the same topics is 1', () => {
  const [first] = counterparts({ documents, themes, counterpartCorrections: [] }).slice(1);
  expect(first?.counterparts[0]?.strength).toBeCloseTo(1);
});

test('a correction adds a pair or takes one out, both ways', () => {
  const corrected = listed([correction('add', '2', '1'), correction('remove', '1', '1')]);
  expect(corrected.filter(([id]) => id !== 'a preamble')).toEqual([
    ['a 1'],
    ['a 2', 'b 2 wording', 'b 1 editor'],
    ['b 1', 'a 2 editor'],
    ['b 2', 'a 2 wording'],
    ['b 3'],
  ]);
});

test('a correction that changes nothing is an error', () => {
  expect(() => listed([correction('add', '1', '1')])).toThrow(
    'content/counterparts.yaml: a 1 and b 1 are computed as counterparts: there is nothing to add.',
  );
  expect(() => listed([correction('remove', '1', '2')])).toThrow('not computed as counterparts');
});

const corpus = buildCorpus(readContent());
const computed = counterparts(corpus);
const readings = corpus.counterpartReadings;

test('precision counts what is computed, recall what is found by reading', () => {
  const reading = (provisionId: string, best: string[], also: string[] = []) => ({
    document: 'a',
    provision: provisionId,
    in: 'b',
    best,
    also,
  });
  const list = counterparts({ documents, themes, counterpartCorrections: [] });
  // Computed: 1 → 1 and 2 → 2. Read: 1 → 1, 2 → 1, and the preamble → 3, which is not computed.
  const measure = counterpartMeasure(
    [reading('1', ['1']), reading('2', ['1']), reading('preamble', ['3'])],
    list,
  );
  expect(measure).toMatchObject({ readings: 3, answered: 2, precision: 1 / 2, wanted: 3, recall: 1 / 3 });
  expect(measure.wrong.map(({ reading: { provision: id }, first: one }) => [id, one])).toEqual([['2', '2']]);
});

test('the list made by reading names provisions that exist, in at least 60 pairs', () => {
  const known = new Set(computed.map((each) => `${each.document} ${each.provision}`));
  const named = readings.flatMap(({ document: id, provision: own, in: other, best, also }) => [
    `${id} ${own}`,
    ...[...best, ...also].map((each) => `${other} ${each}`),
  ]);
  expect(named.filter((place) => !known.has(place))).toEqual([]);
  expect(readings.filter(({ best }) => best.length > 0).length).toBeGreaterThanOrEqual(60);
});

test('first counterparts have a precision and a recall of at least 0.9', () => {
  const { precision, answered, recall, wanted, wrong } = counterpartMeasure(readings, computed);
  console.log(
    `first counterparts: precision ${precision.toFixed(3)} of ${answered}, recall ${recall.toFixed(3)} of ${wanted}`,
  );
  for (const { reading, first } of wrong) {
    console.log(
      `  ${reading.document} ${reading.provision} → ${reading.in} ${first}, read: ${[...reading.best, ...reading.also].join(', ') || 'none'}`,
    );
  }
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

test('a sentence coded otherwise answers beside its own demand, and makes no counterpart', () => {
  const answering = (otherwise: Record<string, string[]>) =>
    counterparts({
      documents,
      themes: themes.map((theme) => ({
        ...theme,
        topics: [topic('research', { a: ['1.1'], b: ['1.1'] }, otherwise), topic('thrift', { b: ['2.2'] })],
      })),
      counterpartCorrections: [],
    }).find(({ document: id, provision: at }) => id === 'a' && at === '1')?.counterparts;
  expect(answering({})).toHaveLength(1);
  expect(answering({ b: ['1.1'] })).toEqual([]);
});
