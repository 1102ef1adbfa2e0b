import { expect, test } from 'vitest';
import { figureAnswers, largestFigure } from '../../../../../src/analysis/commitments/figure-answers.ts';
import { checkedCorpus } from '../../../../../src/corpus/build/checked-corpus.ts';

const corpus = checkedCorpus();

test('each document has a number, words in its place, a mention or nothing on a question', () => {
  const answers = figureAnswers(corpus, 'group-study');
  expect(answers.map(({ document, state, number }) => [document, state, number])).toEqual([
    ['binhai-2017', 'silent', null],
    ['huzhou-2017', 'silent', null],
    ['tianjin-2018', 'words', null],
    ['linzi-2022', 'figure', 1],
    ['dongli-2022', 'mentioned', null],
  ]);
  expect(answers.map(({ place }) => place)).toEqual([null, null, '2.4', '5.1', '2.1']);
});

test('the largest number is found, and a question that there is not is refused', () => {
  expect(largestFigure(figureAnswers(corpus, 'field-research'))).toBe(3);
  expect(largestFigure([])).toBe(1);
  expect(() => figureAnswers(corpus, 'nothing')).toThrow('There is no question nothing.');
});
