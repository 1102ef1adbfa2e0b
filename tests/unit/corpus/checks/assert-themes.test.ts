import { expect, test } from 'vitest';
import { assertCodebook, assertWords } from '../../../../src/corpus/checks/assert-themes.ts';
import type { CodebookData } from '../../../../src/corpus/schema/schema.ts';
import { document, provision, sentence } from '../../analysis/sample-document.ts';
import type { Theme } from '../../../../src/corpus/model/corpus.ts';

const documents = [document('a', provision('1', sentence('1.1', 'loyalty', 10)))];
const text = { zh: '文', en: 'text' };
const codebook = (theme: 'loyalty' | 'service', id: string): CodebookData => ({
  examples: [],
  cases: [{ case: text, theme, example: { document: 'a', sentence: id } }],
});

test('an example that has its theme is accepted', () => {
  expect(() => {
    assertCodebook(documents, codebook('loyalty', '1.1'), 'codebook.yaml');
  }).not.toThrow();
});

test('an example of another theme, or one that does not exist, is named', () => {
  expect(() => {
    assertCodebook(documents, codebook('service', '1.1'), 'codebook.yaml');
  }).toThrow('codebook.yaml: a 1.1 is coded loyalty, not service.');
  expect(() => {
    assertCodebook(documents, codebook('loyalty', '9.9'), 'codebook.yaml');
  }).toThrow('codebook.yaml: there is no sentence 9.9 in a.');
});

const theme = (id: Theme['id'], ...words: string[]): Theme => ({
  id,
  name: text,
  glyph: '题',
  definition: text,
  words,
  topics: [],
  unplaced: {},
});
const spoken = [document('a', provision('1', { ...sentence('1.1', 'service', 6), zh: '便民服务群众。' }))];

test('words that occur and stand in one list pass', () => {
  expect(() => {
    assertWords(spoken, [theme('service', '服务', '群众')], 'themes');
  }).not.toThrow();
});

test('a word that occurs in no sentence is named with its file', () => {
  expect(() => {
    assertWords(spoken, [theme('service', '服侍')], 'themes');
  }).toThrow('themes/service.yaml: the word “服侍” occurs in no sentence. Correct it or take it out.');
});

test('a word of two lists is named with both files', () => {
  const themes = [theme('service', '服务'), theme('integrity', '服务')];
  expect(() => {
    assertWords(spoken, themes, 'themes');
  }).toThrow('themes/integrity.yaml: the word “服务” is also in service.yaml. Keep it in one place.');
});
