import type { ChartContents, ChartDefinition, ChartInput } from '../../chart.ts';
import { chartNames } from '../../chart-names.ts';
import { chosenGraphic } from '../../chosen-graphic.ts';
import { figurePanel, isInPrinciple } from './figure-panel.ts';
import FigurePanel from './FigurePanel.astro';

/** What can be counted: the numbers that documents set. */
export const chart: ChartDefinition = {
  id: 'figures',
  order: 5,
  kind: 'figures',
  files: { csv: 'commitments.csv', json: 'commitments.json' },
  Panel: FigurePanel,
  contents,
};

function contents(input: ChartInput): ChartContents | null {
  const { corpus, ui } = input;
  const words = ui.words.emphasis;
  const chosen = chosenGraphic(corpus, 'figures');
  if (chosen === undefined) return null;
  const names = chartNames(input);
  const panels = chosen.questions.map((question) => figurePanel(corpus, question, ui));
  return {
    question: words.figures.question,
    how: words.figures.how,
    caveat: words.figures.caveat,
    notes: [words.figures.note],
    legend: panels.some(({ answers }) => answers.some(isInPrinciple))
      ? [{ mark: 'hollow', text: words.legend.principle }]
      : [],
    panels,
    table: {
      corner: words.figures.asked,
      columns: corpus.documents.map(({ id }) => names.document(id)),
      rows: panels.map(({ title, answers }) => ({
        name: title,
        cells: answers.map(({ text, mark: { range } }) =>
          range === null ? { text } : { text, note: range },
        ),
      })),
    },
    switches: [],
  };
}
