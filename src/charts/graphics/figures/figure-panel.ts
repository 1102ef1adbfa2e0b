import {
  figureAnswers,
  largestFigure,
  type FigureAnswer,
} from '../../../analysis/commitments/figure-answers.ts';
import type { Corpus } from '../../../corpus/model/corpus.ts';
import { localized } from '../../../corpus/model/localized.ts';
import type { Interface } from '../../../i18n/interface.ts';
import type { ChartMark, Panel } from '../../chart.ts';
import { chartNames } from '../../chart-names.ts';
import { FIGURE_ROW } from './figure-dots.ts';

/** What each document has on one question. */
export interface FigurePanel extends Panel {
  question: string;
  largest: number;
  answers: (FigureAnswer & { name: string; text: string; mark: ChartMark })[];
}

/** Whether a document sets its number “in principle”. */
export function isInPrinciple({ strictness }: Pick<FigureAnswer, 'strictness'>): boolean {
  return strictness === 'in-principle';
}

/** A question with the number each document sets on it; a document that sets none says so. */
export function figurePanel(corpus: Corpus, question: string, ui: Interface): FigurePanel {
  const words = ui.words.emphasis.figures;
  const names = chartNames({ corpus, ui });
  const asked = corpus.questions.find(({ id }) => id === question);
  if (asked === undefined) throw new Error(`There is no question ${question}.`);
  const answers = figureAnswers(corpus, question);
  return {
    title: localized(asked.question, ui.locale),
    height: answers.length * FIGURE_ROW,
    question,
    largest: largestFigure(answers),
    answers: answers.map((answer) => {
      const { document, place, state, amount } = answer;
      const told = amount === null ? null : localized(amount, ui.locale);
      const text =
        state === 'figure' ? (told ?? '') : state === 'words' ? words.inWords(told ?? '') : words[state];
      return {
        ...answer,
        name: names.document(document),
        text,
        mark: {
          subject: { theme: asked.theme, documents: [document] },
          href:
            place === null
              ? ui.path(`commitments/#q-${question}`)
              : ui.path(`documents/${document}/#${place.replace(/\.heading$/u, '')}`),
          title: names.document(document),
          figure: text,
          range: isInPrinciple(answer) ? ui.words.commitments.strict['in-principle'] : null,
          at: place === null ? [] : [`${document}#${place}`],
        },
      };
    }),
  };
}
