import { UNITS } from '../../../analysis/emphasis/theme-weights.ts';
import { inCommon } from '../../../analysis/emphasis/shared-pairs.ts';
import { percent } from '../../../i18n/interface.ts';
import type { ChartContents, ChartDefinition, ChartInput, FigureTable, TableCell } from '../../chart.ts';
import { chartNames } from '../../chart-names.ts';
import { documentTable } from '../../table/document-table.ts';
import { cautions, rangeCell, unitCell } from '../../figure-ranges.ts';
import PairPanel from './PairPanel.astro';
import { profilePanel, wordingPanel } from './pair-panels.ts';

/** Who is like whom: by what each gives to the themes, and by wording. */
export const chart: ChartDefinition = {
  id: 'distances',
  order: 3,
  kind: 'pairs',
  files: { csv: 'pairs.csv', json: 'pairs.json' },
  Panel: PairPanel,
  contents,
};

function contents(input: ChartInput): ChartContents | null {
  const { corpus, figures, unit, ui } = input;
  const words = ui.words.emphasis.distances;
  const order = corpus.documents.map(({ id }) => id);
  const distances = figures.distances[unit];
  if (distances.length === 0) return null;
  return {
    question: words.question,
    how: words.how,
    counted: words.counted,
    caveat: words.caveat,
    notes: [words.note, ...cautions(corpus.documents, ui)],
    legend: [],
    panels: [profilePanel(input), wordingPanel(input)],
    table: pairTable(input, (row, column) => {
      if (order.indexOf(row) < order.indexOf(column)) {
        const worded = pairOf(figures.pairs, row, column);
        return (
          worded && {
            text: percent(worded.share),
            figure: { measure: 'wording', value: worded.share, low: null, high: null },
          }
        );
      }
      const pair = pairOf(distances, row, column);
      if (pair === undefined) return undefined;
      const common = inCommon(pair);
      const { themes: value, low, high } = common;
      return {
        ...rangeCell(percent(value), common, percent, ui.words),
        figure: { measure: 'themes', value, low, high },
      };
    }),
    tableNote: words.tableNote,
    unitTable: pairTable(input, (a, b) => {
      const pairs = UNITS.flatMap((each) => pairOf(figures.distances[each], a, b) ?? []);
      const themes = pairs.map((pair) => inCommon(pair).themes);
      return themes.length === 0 ? undefined : unitCell(themes, percent, ui.words);
    }),
    switches: ['unit', 'coding'],
  };
}

function pairOf<Each extends { a: string; b: string }>(pairs: readonly Each[], one: string, other: string) {
  return pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
}

/** A table of every document beside every other; a point where two are not compared. */
function pairTable(
  input: ChartInput,
  cell: (row: string, column: string) => TableCell | undefined,
): FigureTable {
  const names = chartNames(input);
  const table = documentTable(
    input,
    { corner: input.ui.words.emphasis.document, of: 'a' },
    input.corpus.documents.map(({ id }) => ({
      id,
      name: names.document(id),
      cell: (column) => cell(id, column) ?? { text: '·' },
    })),
  );
  return { ...table, of: ['a', 'b'] };
}
