import { expect, test } from 'vitest';
import {
  moveDocument,
  parseThemeChoice,
  putDocument,
  turnSecond,
  writeThemeChoice,
} from '../../../../src/components/themes/theme-choice.ts';

const KNOWN = ['a', 'b', 'c'];
const parse = (query: string) => parseThemeChoice(new URLSearchParams(query), KNOWN);

test('an address without a choice shows all documents and rows', () => {
  expect(parse('')).toEqual({ documents: ['a', 'b', 'c'], rows: 'all', problems: [] });
});

test('documents stand in the order of the address', () => {
  expect(parse('docs=c,a&rows=gaps')).toEqual({ documents: ['c', 'a'], rows: 'gaps', problems: [] });
});

test('an unknown document is passed over and named', () => {
  expect(parse('docs=c,x,a')).toEqual({ documents: ['c', 'a'], rows: 'all', problems: ['x'] });
});

test('fewer than two documents give all of them, and say why', () => {
  expect(parse('docs=a')).toMatchObject({ documents: KNOWN, problems: ['a'] });
  expect(parse('docs=a,a')).toMatchObject({ documents: KNOWN, problems: ['a', 'a'] });
  expect(parse('docs=x')).toMatchObject({ documents: KNOWN, problems: ['x'] });
});

test('an unknown choice of rows is passed over and named', () => {
  expect(parse('rows=some')).toEqual({ documents: KNOWN, rows: 'all', problems: ['some'] });
});

test('a choice is written into the address, the default is not', () => {
  const params = new URLSearchParams('text=zh&docs=a&rows=gaps');
  writeThemeChoice({ documents: ['b', 'a'], rows: 'answered' }, params, KNOWN);
  expect(params.toString()).toBe('text=zh&docs=b%2Ca&rows=answered');
  writeThemeChoice({ documents: KNOWN, rows: 'all' }, params, KNOWN);
  expect(params.toString()).toBe('text=zh');
});

test('a document is moved one place, and no further than the ends', () => {
  expect(moveDocument(KNOWN, 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(moveDocument(KNOWN, 'b', 1)).toEqual(['a', 'c', 'b']);
  expect(moveDocument(KNOWN, 'a', -1)).toEqual(KNOWN);
  expect(moveDocument(KNOWN, 'x', 1)).toEqual(KNOWN);
});

test('a document put at a place changes places with the one there, or takes its place', () => {
  expect(putDocument(KNOWN, 'c', 0)).toEqual(['c', 'b', 'a']);
  expect(putDocument(KNOWN, 'a', 0)).toEqual(KNOWN);
  expect(putDocument(['a', 'b'], 'c', 1)).toEqual(['a', 'c']);
});

test('the second document gives way to the next or the previous one, round the ends', () => {
  expect(turnSecond(['a', 'b', 'c', 'd'], 1)).toEqual(['a', 'c', 'd', 'b']);
  expect(turnSecond(['a', 'b', 'c', 'd'], -1)).toEqual(['a', 'd', 'b', 'c']);
  expect(turnSecond(['a', 'b'], 1)).toEqual(['a', 'b']);
});
