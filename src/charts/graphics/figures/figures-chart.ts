import type { ChartContents, ChartDefinition, ChartInput, TableCell } from '../../chart.ts';
import { chosenGraphic } from '../../chosen-graphic.ts';
import { documentTable } from '../../table/document-table.ts';
import { figurePanel, isInPrinciple, type FigurePanel as FigurePanelData } from './figure-panel.ts';
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
    table: documentTable(
      input,
      { corner: words.figures.asked, of: 'question' },
      panels.map(({ question, title, answers }) => ({
        id: question,
        name: title,
        cell: (document) => answerCell(answers.find((answer) => answer.document === document)),
      })),
    ),
    switches: [],
  };
}

function answerCell(answer: FigurePanelData['answers'][number] | undefined): TableCell {
  if (answer === undefined) return { text: '' };
  const { text, number, mark } = answer;
  return {
    text,
    ...(mark.range !== null && { note: mark.range }),
    ...(number !== null && { figure: { measure: 'number', value: number, low: null, high: null } }),
  };
}
