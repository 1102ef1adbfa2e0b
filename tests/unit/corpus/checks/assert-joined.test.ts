import { expect, test } from 'vitest';
import { assertCounterparts } from '../../../../src/corpus/checks/assert-joined.ts';
import type { CounterpartCorrection } from '../../../../src/corpus/model/corpus.ts';
import { parseYaml } from '../../../../src/corpus/read/parse-yaml.ts';
import { counterpartsSchema } from '../../../../src/corpus/read/schema.ts';
import { document, provision } from '../../analysis/sample-document.ts';

const documents = [document('a', provision('1'), provision('2')), document('b', provision('1'))];
const entry = (first: string, second: string): CounterpartCorrection => {
  const [id = '', own = ''] = first.split(' ');
  const [other = '', its = ''] = second.split(' ');
  const reason = { zh: '理由', en: 'reason' };
  return {
    document: id,
    provision: own,
    counterpart: { document: other, provision: its },
    change: 'add',
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

test('a correction needs a reason in both languages', () => {
  const lines = (reason: string) =>
    `- { document: a, provision: '1', counterpart: { document: b, provision: '1' }, change: add${reason} }`;
  const parse = (text: string) => parseYaml(text, 'c.yaml', counterpartsSchema);
  expect(parse('[]')).toEqual([]);
  expect(parse(lines(', reason: { zh: 理由, en: reason }'))).toEqual([entry('a 1', 'b 1')]);
  expect(() => parse(lines(''))).toThrow('c.yaml:1: “0.reason” is missing.');
  expect(() => parse(lines(', reason: { zh: 理由 }'))).toThrow('c.yaml:1: “0.reason.en” is missing.');
});
