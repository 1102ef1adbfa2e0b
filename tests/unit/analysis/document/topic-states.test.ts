import { expect, test } from 'vitest';
import { topicState } from '../../../../src/analysis/document/topic-states.ts';
import type { TopicCell } from '../../../../src/analysis/document/topic-rows.ts';
import type { Commitment } from '../../../../src/corpus/model/corpus.ts';
import { document } from '../sample-document.ts';

const text = { zh: '文', en: 'text' };
const commitment = (of: string, place: string, amount: Commitment['amount']) =>
  ({ document: of, place, amount }) as Commitment;
const cell = (...places: string[]): TopicCell => ({
  document: document('a'),
  answers: places.map((id) => ({
    provision: null,
    texts: [{ id, ...text, characters: 1, otherwise: null }],
  })),
});

test('a document gives a figure where an answering text commits to an amount', () => {
  expect(topicState(cell('1.1', '2.1'), [commitment('a', '2.1', text)])).toBe('figure');
});

test('an amount of another document, another place or none at all is no figure', () => {
  const others = [commitment('b', '1.1', text), commitment('a', '3.1', text), commitment('a', '1.1', null)];
  expect(topicState(cell('1.1'), others)).toBe('speaks');
});

test('a document without an answering text is silent', () => {
  expect(topicState(cell(), [commitment('a', '1.1', text)])).toBe('silent');
});
