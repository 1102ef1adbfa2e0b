import { CODES } from '../../../corpus/model/themes.ts';
import { percent } from '../../../i18n/interface.ts';
import type { ChartContents, ChartDefinition, ChartInput } from '../../chart.ts';
import { chartNames, themeKey } from '../../chart-names.ts';
import { documentTable } from '../../table/document-table.ts';
import { positionPanel } from './position-panel.ts';
import PositionPanel from './PositionPanel.astro';

/** How a document moves: where in it each theme stands. */
export const chart: ChartDefinition = {
  id: 'positions',
  order: 2,
  kind: 'order',
  files: { csv: 'positions.csv', json: 'positions.json' },
  Panel: PositionPanel,
  contents,
};

function contents(input: ChartInput): ChartContents {
  const { figures, ui } = input;
  const words = ui.words.emphasis;
  const names = chartNames(input);
  return {
    question: words.positions.question,
    how: words.positions.how,
    caveat: words.positions.caveat,
    notes: [],
    legend: [],
    key: themeKey(names),
    panels: [positionPanel(input)],
    table: documentTable(
      input,
      { corner: words.theme, of: 'theme' },
      CODES.map((theme) => ({
        id: theme,
        name: names.theme(theme),
        cell: (document) => {
          const figure = figures.positions.find((each) => each.document === document && each.theme === theme);
          const { position = null, begins = null, sentences = 0 } = figure ?? {};
          return position === null || begins === null
            ? { text: words.positions.none }
            : {
                text: percent(position),
                note: words.positions.cell(sentences, percent(begins)),
                figure: { measure: 'position', value: position, low: null, high: null },
              };
        },
      })),
    ),
    tableNote: words.positions.tableNote,
    switches: ['coding'],
  };
}
