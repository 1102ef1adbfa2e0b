import { expect, test } from 'vitest';
import { countedSentences } from '../../../../src/analysis/emphasis/counted-sentences.ts';
import { document, provision, sentence } from '../sample-document.ts';

const own = document(
  'a',
  provision('1', sentence('1.1', 'loyalty', 10), sentence('1.2', 'service', 30)),
  provision('2', sentence('2.1', 'loyalty', 20)),
);
const place = { document: 'a', provision: '1', sentence: '1.1', start: 0, end: 8, text: '字字字字字字字字' };

test('every sentence and provision is counted once, for its own theme', () => {
  const counted = countedSentences(own, [{ id: 'p', kind: 'formula', places: [place] }]);
  expect(
    counted
      .filter(({ sentences }) => sentences.length > 0)
      .map(({ theme, sentences, characters, shared, provisions }) => [
        theme,
        sentences.map((each) => each.sentence.id),
        characters,
        shared,
        provisions,
      ]),
  ).toEqual([
    ['loyalty', ['1.1', '2.1'], 30, 8, ['2']],
    ['service', ['1.2'], 30, 0, ['1']],
  ]);
});
