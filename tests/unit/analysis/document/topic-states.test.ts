import { expect, test } from 'vitest';
import { topicState } from '../../../../src/analysis/document/topic-states.ts';
import type { TopicCell } from '../../../../src/analysis/document/topic-rows.ts';
import type { Commitment } from '../../../../src/corpus/model/corpus.ts';
import { document } from '../sample-document.ts';

const text = { zh: '文', en: 'text' };
const months = { zh: '3个月', en: '3 months' };
const commitment = (of: string, place: string, amount: Commitment['amount']) =>
  ({ document: of, place, amount, from: null, by: null }) as Commitment;
const cell = (...places: string[]): TopicCell => ({
  document: document('a'),
  answers: places.map((id) => ({
    provision: null,
    texts: [{ id, ...text, characters: 1, otherwise: null }],
  })),
});

test('a document gives a figure where an answering text commits to a number or a date', () => {
  expect(topicState(cell('1.1', '2.1'), [commitment('a', '2.1', months)])).toBe('figure');
  expect(topicState(cell('1.1'), [{ ...commitment('a', '1.1', null), by: '2018-03' }])).toBe('figure');
});

test('an amount of another document, another place, in words or none at all is no figure', () => {
  const others = [
    commitment('b', '1.1', months),
    commitment('a', '3.1', months),
    commitment('a', '1.1', { zh: '“第一时间”', en: '“at once”' }),
    commitment('a', '1.1', null),
  ];
  expect(topicState(cell('1.1'), others)).toBe('speaks');
});

test('a document without an answering text is silent', () => {
  expect(topicState(cell(), [commitment('a', '1.1', months)])).toBe('silent');
});
