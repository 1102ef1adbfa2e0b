import { greatest } from 'd3';
import type { Commitment, Corpus } from '../../corpus/model/corpus.ts';
import type { Localized } from '../../corpus/model/localized.ts';
import { numberedAnswer } from '../findings/finding-figures.ts';
import { commitmentRows } from './commitment-rows.ts';

/** What one document has on a question that others answer with a number. */
export interface FigureAnswer {
  document: string;
  /** A number; words in its place, as “regularly”; that it is spoken of without either; or nothing. */
  state: 'figure' | 'words' | 'mentioned' | 'silent';
  /** The number; null where there is none. */
  number: number | null;
  /** The number or the words as they are told. */
  amount: Localized | null;
  strictness: Commitment['strictness'];
  /** Where it stands; null where it stands nowhere. */
  place: string | null;
}

/**
 * What each document has on a question, in the order of the corpus.
 * @throws where there is no such question
 */
export function figureAnswers(corpus: Corpus, question: string): FigureAnswer[] {
  const row = commitmentRows(corpus).find((each) => each.question.id === question);
  if (row === undefined) throw new Error(`There is no question ${question}.`);
  return row.cells.map(({ document: { id }, commitments, mentions }) => {
    const numbered = numberedAnswer(corpus, id, question);
    const worded = commitments.find(({ amount }) => amount !== null);
    const [first] = commitments;
    const found = numbered?.commitment ?? worded ?? first;
    const place = found?.place ?? mentions[0] ?? null;
    const state =
      numbered !== undefined
        ? 'figure'
        : worded !== undefined
          ? 'words'
          : place !== null
            ? 'mentioned'
            : 'silent';
    return {
      document: id,
      state,
      number: numbered?.number ?? null,
      amount: found?.amount ?? null,
      strictness: found?.strictness ?? null,
      place,
    };
  });
}

/** The largest number that any document sets; 1 where none does. */
export function largestFigure(answers: readonly FigureAnswer[]): number {
  return greatest(answers, ({ number }) => number ?? 0)?.number ?? 1;
}
