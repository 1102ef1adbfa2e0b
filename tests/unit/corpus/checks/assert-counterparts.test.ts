import { expect, test } from 'vitest';
import { assertCounterparts, assertReadings } from '../../../../src/corpus/checks/assert-counterparts.ts';
import type { CounterpartCorrection } from '../../../../src/corpus/model/corpus.ts';
import { parseYaml } from '../../../../src/corpus/edition/parse-yaml.ts';
import {
  counterpartReadingsSchema,
  counterpartsSchema,
  type CounterpartReadings,
} from '../../../../src/corpus/schema/schema.ts';
import { document, provision } from '../../analysis/sample-document.ts';

const documents = [document('a', provision('1'), provision('2')), document('b', provision('1'))];
const entry = (
  first: string,
  second: string,
  change: CounterpartCorrection['change'] = 'add',
): CounterpartCorrection => {
  const [id = '', own = ''] = first.split(' ');
  const [other = '', its = ''] = second.split(' ');
  const reason = { zh: '理由', en: 'reason' };
  return {
    document: id,
    provision: own,
    counterpart: { document: other, provision: its },
    change,
    reason,
  };
};
const check =
  (...corrections: CounterpartCorrection[]) =>
  () => {
    assertCounterparts(documents, corrections, 'file');
  };

test('a correction names two provisions that exist', () => {
  expect(check(entry('a 1', 'b 1'), entry('a 2', 'b 1'))).not.toThrow();
  expect(check(entry('a 3', 'b 1'))).toThrow('file: there is no provision a 3.');
  expect(check(entry('a 1', 'c 1'))).toThrow('file: there is no provision c 1.');
});

test('a counterpart stands in another document', () => {
  expect(check(entry('a 1', 'a 2'))).toThrow('file: a 1 and a 2 are of one document.');
});

test('a pair is corrected once, from whichever side', () => {
  expect(check(entry('a 1', 'b 1'), entry('b 1', 'a 1'))).toThrow('file: a 1 and b 1 are corrected twice.');
});

test('a counterpart is put first from one side, and one for each other document', () => {
  expect(check(entry('a 1', 'b 1', 'first'), entry('b 1', 'a 1', 'first'))).not.toThrow();
  expect(check(entry('a 1', 'b 1', 'first'), entry('b 1', 'a 1', 'remove'))).toThrow('are corrected twice');
  expect(check(entry('b 1', 'a 1', 'first'), entry('b 1', 'a 2', 'first'))).toThrow(
    'file: two counterparts are put first for b 1 in a. Keep one.',
  );
});

test('a correction needs a reason in both languages', () => {
  const lines = (reason: string) =>
    `- { document: a, provision: '1', counterpart: { document: b, provision: '1' }, change: add${reason} }`;
  const parse = (text: string) => parseYaml(text, 'c.yaml', counterpartsSchema);
  expect(parse('[]')).toEqual([]);
  expect(parse(lines(', reason: { zh: 理由, en: reason }'))).toEqual([entry('a 1', 'b 1')]);
  expect(() => parse(lines(''))).toThrow('c.yaml:1: “0.reason” is missing.');
  expect(() => parse(lines(', reason: { zh: 理由 }'))).toThrow('c.yaml:1: “0.reason.en” is missing.');
});

const reading = (place: string, best: string[], also: string[] = []): CounterpartReadings[number] => {
  const [id = '', own = '', other = ''] = place.split(' ');
  return { document: id, provision: own, in: other, best, also };
};
const WHOLE = [reading('a 1 b', ['1']), reading('a 2 b', [], ['1']), reading('b 1 a', ['1', '2'])];
const read =
  (...readings: CounterpartReadings) =>
  () => {
    assertReadings(documents, readings, 'file');
  };

test('the list made by reading has one entry for each provision and other document', () => {
  expect(read(...WHOLE)).not.toThrow();
  expect(read(...WHOLE.slice(1))).toThrow('file: has no entry for a 1 in b. Read the two documents');
  expect(read(...WHOLE.slice(2))).toThrow('file: has no entry for a 1 in b, a 2 in b.');
  expect(read(...WHOLE, reading('b 1 a', []))).toThrow('file: an entry stands twice for b 1 in a. Keep one.');
});

test('documents of which the list does not speak need no entries', () => {
  expect(() => {
    assertReadings([...documents, document('c', provision('1'))], WHOLE, 'file');
  }).not.toThrow();
});

test('the list made by reading names provisions that exist, of another document, each once', () => {
  const [, ...others] = WHOLE;
  expect(read(reading('a 1 b', ['2']), ...others)).toThrow('file: there is no provision b 2.');
  expect(read(reading('a 1 b', [], ['3']), ...others)).toThrow('file: there is no provision b 3.');
  expect(read(reading('a 3 b', []), ...others)).toThrow('file: there is no provision a 3.');
  expect(read(reading('a 1 a', ['2']), ...others)).toThrow('file: a 1 in a is of one document.');
  expect(read(reading('a 1 b', ['1'], ['1']), ...others)).toThrow('file: 1 stands twice for a 1 in b.');
});

test('at most two provisions answer best', () => {
  const parse = (best: string) =>
    parseYaml(
      `- { document: a, provision: '1', in: b, best: ${best}, also: [] }`,
      'r.yaml',
      counterpartReadingsSchema,
    );
  expect(parse("['1', '2']")).toHaveLength(1);
  expect(() => parse("['1', '2', '3']")).toThrow('r.yaml:1');
});
