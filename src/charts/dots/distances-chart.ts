import { max } from 'd3';
import type { ProfileDistance } from '../../analysis/emphasis/profile-distance.ts';
import { UNITS } from '../../analysis/emphasis/theme-weights.ts';
import { CODES } from '../../corpus/model/themes.ts';
import { percent } from '../../i18n/interface.ts';
import type { ChartContents, ChartDefinition, ChartInput, FigureTable } from '../chart.ts';
import { chartNames, type ChartNames } from '../chart-names.ts';
import { cautions, markName, rangeCell, rangeInWords, unitCell } from '../figure-ranges.ts';
import DotPanel from './DotPanel.astro';
import { dotPanels, type DotRow, type DotScale } from './dot-rows.ts';

type Cell = FigureTable['rows'][number]['cells'][number];

/** Which documents are alike. */
export const chart: ChartDefinition = {
  id: 'distances',
  order: 4,
  file: 'distances.csv',
  Panel: DotPanel,
  contents,
};

function contents(input: ChartInput): ChartContents {
  const { corpus, figures, unit, ui } = input;
  const words = ui.words.emphasis;
  const names = chartNames(input);
  const distances = figures.distances[unit];
  const largest = max(distances, ({ distance, high }) => high ?? distance) ?? 1;
  const scale: DotScale = { domain: [0, Math.ceil(largest * 10) / 10], ticks: 4, format: 'percent' };
  return {
    question: words.distances.question,
    title: title(distances, input, names),
    notes: [words.distances.note(CODES.length), ...cautions(corpus.documents, ui)],
    legend: [
      { mark: 'dot', text: words.legend.dot },
      { mark: 'range', text: words.legend.range },
    ],
    panels: dotPanels(
      scale,
      corpus.documents.map(({ id }) => ({
        subject: { document: id },
        title: names.document(id),
        rows: distances
          .filter(({ a, b }) => a === id || b === id)
          .map((pair) => toRow(pair, id, input, names)),
      })),
    ),
    table: pairTable(input, names, (a, b) => {
      const pair = pairOf(distances, a, b);
      return pair && rangeCell(percent(pair.distance), pair, percent, ui.words);
    }),
    tableNote: words.rangeNote,
    unitTable: pairTable(input, names, (a, b) => {
      const pairs = UNITS.flatMap((each) => pairOf(figures.distances[each], a, b) ?? []);
      return pairs.length === 0
        ? undefined
        : unitCell(
            pairs.map(({ distance }) => distance),
            percent,
            ui.words,
          );
    }),
  };
}

function toRow(pair: ProfileDistance, of: string, { ui }: ChartInput, names: ChartNames): DotRow {
  const { a, b, distance, low, high } = pair;
  const other = a === of ? b : a;
  const range = rangeInWords(pair, percent, ui.words);
  return {
    key: other,
    subject: { document: other },
    label: names.document(other),
    href: names.counted(of, `beside-${other}`),
    text: percent(distance),
    name: markName(names.document(other), percent(distance), range, ui.words),
    value: distance,
    low,
    high,
  };
}

/** The nearest and the furthest pair. */
function title(distances: readonly ProfileDistance[], { ui }: ChartInput, names: ChartNames): string {
  const words = ui.words.emphasis.distances;
  const [nearest] = distances;
  const furthest = distances.at(-1);
  if (nearest === undefined || furthest === undefined) return words.alone;
  const pair = ({ a, b, distance }: ProfileDistance) =>
    words.pair(names.place(a), names.place(b), percent(distance));
  return words.title(pair(nearest), pair(furthest));
}

function pairOf(
  distances: readonly ProfileDistance[],
  one: string,
  other: string,
): ProfileDistance | undefined {
  return distances.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
}

/** A table of every document beside every other; a point where two are not compared. */
function pairTable(
  { corpus: { documents }, ui }: ChartInput,
  names: ChartNames,
  cell: (row: string, column: string) => Cell | undefined,
): FigureTable {
  return {
    corner: ui.words.emphasis.document,
    columns: documents.map(({ id }) => names.document(id)),
    rows: documents.map(({ id: row }) => ({
      name: names.document(row),
      cells: documents.map(({ id: column }) => cell(row, column) ?? { text: '·' }),
    })),
  };
}
