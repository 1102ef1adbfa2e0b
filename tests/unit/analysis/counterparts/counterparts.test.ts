import { expect, test } from 'vitest';
import { counterparts } from '../../../../src/analysis/counterparts/counterparts.ts';
import type {
  CounterpartCorrection,
  Provision,
  Sentence,
  Theme,
} from '../../../../src/corpus/model/corpus.ts';
import { byCoding } from '../../../../src/corpus/model/themes.ts';
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
  codings: byCoding(() => ({ theme: 'service', also: [] })),
  reason: null,
  isCoded: true,
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
const correction = (
  change: CounterpartCorrection['change'],
  first: string,
  second: string,
): CounterpartCorrection => ({
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

test('a correction adds a pair or takes one out, both ways; the question they share is left to be said', () => {
  const corrected = listed([correction('add', '2', '1'), correction('remove', '1', '1')]);
  expect(corrected.filter(([id]) => id !== 'a preamble')).toEqual([
    ['a 1', 'b 1 question'],
    ['a 2', 'b 2 wording', 'b 1 editor'],
    ['b 1', 'a 2 editor', 'a 1 question'],
    ['b 2', 'a 2 wording'],
    ['b 3'],
  ]);
});

test('a correction puts a counterpart first from one side, and adds the pair where it is not computed', () => {
  const corrected = counterparts({
    documents,
    themes,
    counterpartCorrections: [correction('first', '2', '1'), correction('first', '1', '1')],
  });
  const found = (id: string, own: string) =>
    corrected
      .find((each) => each.document === id && each.provision === own)
      ?.counterparts.map(({ provision: its, reason, change }) => [its, reason, change]);
  expect(found('a', '2')).toEqual([
    ['1', 'editor', 'first'],
    ['2', 'wording', null],
  ]);
  expect(found('b', '1')).toEqual([
    ['1', 'topic', null],
    ['2', 'editor', 'add'],
  ]);
  expect(found('a', '1')).toEqual([['1', 'topic', 'first']]);
});

test('what adds or takes out a pair for nothing is an error', () => {
  expect(() => listed([correction('add', '1', '1'), correction('remove', '1', '2')])).toThrow(
    'content/counterparts.yaml: what is asked for is computed without it: a 1 and b 1 (add), a 1 and b 2 (remove). Take it out.',
  );
});

const reasonsIn = (these: typeof documents, topics: Theme['topics'] = []) =>
  counterparts({
    documents: these,
    themes: themes.map((theme) => ({ ...theme, topics })),
    counterpartCorrections: [],
  })
    .filter((each) => each.document === 'a')
    .map((each) => [
      each.provision,
      ...each.counterparts.map(({ provision: its, reason }) => `${its} ${reason}`),
    ]);

test('a preamble faces a preamble and a closing a closing, whatever their words; neither faces the other', () => {
  const framed = (id: string, opening: string, close: string) =>
    document(
      id,
      frame('preamble', sentence('preamble.1', opening)),
      frame('closing', sentence('closing.1', close)),
    );
  expect(
    reasonsIn([framed('a', '为此规定如下', '各部门遵照执行'), framed('b', '各部门遵照执行', '共同努力奋斗')]),
  ).toEqual([
    ['preamble', 'preamble frame'],
    ['closing', 'closing frame'],
  ]);
});

test('what nothing is like has the nearest that answers the same question, by a sentence or a heading', () => {
  const apart = [
    document(
      'a',
      provision('1', sentence('1.1', '深入基层开展调研')),
      provision('2', sentence('2.1', '节约')),
    ),
    document('b', provision('1', sentence('1.1', '走访群众')), provision('2', sentence('2.1', '走访企业'))),
  ];
  expect(reasonsIn(apart)).toEqual([['1'], ['2']]);
  expect(reasonsIn(apart, [topic('research', { a: ['1.heading'], b: ['2.1'] })])).toEqual([
    ['1', '2 question'],
    ['2'],
  ]);
});

test('a question alone lists nothing for provisions that have counterparts', () => {
  const topics = [...(themes[0]?.topics ?? []), topic('meetings', { a: ['2.heading'], b: ['1.1'] })];
  expect(reasonsIn(documents, topics)).toEqual([['preamble'], ['1', '1 topic'], ['2', '2 wording']]);
});

test('a sentence coded otherwise answers beside its own demand, and is no more than the same question', () => {
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
  expect(answering({ b: ['1.1'] })?.map(({ reason }) => reason)).toEqual(['question']);
});
