import { expect, test } from 'vitest';
import { assertExercises } from '../../../../../src/analysis/exercises/assert-exercises.ts';
import { exerciseFigure, exerciseText } from '../../../../../src/analysis/exercises/exercise-figure.ts';
import { checkedCorpus } from '../../../../../src/corpus/build/checked-corpus.ts';
import type { Localized } from '../../../../../src/corpus/model/localized.ts';
import { placeholders } from '../../../../../src/analysis/findings/finding-figures.ts';

const corpus = checkedCorpus();

/** The corpus with one answer in place of an exercise’s. */
const answering = (answer: Localized) => ({
  ...corpus,
  exercises: corpus.exercises.slice(0, 1).map((exercise) => ({ ...exercise, answers: [answer] })),
});

test('the exercises of this edition have every figure, in both languages', () => {
  expect(corpus.exercises.length).toBe(4);
  expect(() => {
    assertExercises(corpus);
  }).not.toThrow();
  const answers = corpus.exercises.flatMap((exercise) => exercise.answers);
  expect(answers.flatMap(({ zh }) => placeholders(zh)).length).toBeGreaterThan(15);
  for (const answer of answers)
    for (const locale of ['zh', 'en'] as const)
      expect(exerciseText(corpus, answer, locale)).not.toMatch(/[{}]/u);
});

test('a figure that does not exist is told, and one that only one language has', () => {
  const unknown = '{share:linzi-2022:courage:characters}';
  expect(() => {
    assertExercises(answering({ zh: unknown, en: unknown }));
  }).toThrow(/there is no figure/u);
  expect(() => {
    assertExercises(answering({ zh: '{holders:自学}', en: 'Linzi' }));
  }).toThrow(/in one language alone/u);
});

test('what documents hold or leave out is named in the words of a language', () => {
  expect(exerciseFigure(corpus, 'silent:learning:ways-of-studying', 'en')).toBe(
    'Binhai 2017 and Huzhou 2017',
  );
  expect(exerciseFigure(corpus, 'silent:learning:ways-of-studying', 'zh')).toBe('滨海 2017和湖州 2017');
  expect(exerciseFigure(corpus, 'holders:学习笔记', 'en')).toBe('Linzi 2022');
  expect(exerciseFigure(corpus, 'holders:不见于此', 'en')).toBeUndefined();
});
