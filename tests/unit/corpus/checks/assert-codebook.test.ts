import { expect, test } from 'vitest';
import { assertCodebook } from '../../../../src/corpus/checks/assert-codebook.ts';
import type { CodebookData } from '../../../../src/corpus/read/schema.ts';
import { document, provision, sentence } from '../../analysis/sample-document.ts';

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
