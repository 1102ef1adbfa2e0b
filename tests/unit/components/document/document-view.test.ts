import { expect, test } from 'vitest';
import { documentView, editionView } from '../../../../src/components/document/edition/edition-view.ts';
import { interfaceIn } from '../../../../src/i18n/interface.ts';
import { document, provision, sentence } from '../../analysis/sample-document.ts';

const ui = interfaceIn('en', '/');
const one = document('a-2020', provision('1', sentence('1.1', 'loyalty', 5), sentence('1.2', 'none', 5)));
const view = documentView(one, [], ui, () => []);

test('a component finds its provision, sentence, chapter or block by its id', () => {
  expect(view.provision('1')).toBe(one.provisions[0]);
  expect(view.sentence('1.2')).toBe(one.provisions[0]?.sentences[1]);
});

test('an id that the document does not have is an error that names both', () => {
  for (const lookUp of [view.chapter, view.provision, view.sentence, view.block]) {
    expect(() => lookUp('9.9')).toThrow('The corpus has no “9.9” in a-2020.');
  }
});

test('a component of a document’s text on a page without a document is an error that says what to do', () => {
  expect(() => editionView({ ui })).toThrow('Set Astro.locals.view = documentView(…) before <Content />.');
  expect(editionView({ ui, view })).toBe(view);
});
