import { max } from 'd3';
import type { ProfileDistance } from '../../analysis/emphasis/profile-distance.ts';
import { CODES } from '../../corpus/model/themes.ts';
import { percent } from '../../i18n/interface.ts';
import type { ChartContents, ChartDefinition, ChartInput, FigureTable } from '../chart.ts';
import { chartNames, type ChartNames } from '../chart-names.ts';
import DotPanel from './DotPanel.astro';
import { dotPanels, type DotRow, type DotScale } from './dot-rows.ts';

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
  const largest = max(distances, ({ high, chance }) => Math.max(high, chance)) ?? 1;
  const [nearest] = distances;
  const scale: DotScale = { domain: [0, Math.ceil(largest * 10) / 10], ticks: 4, format: 'percent' };
  return {
    question: words.distances.question,
    title: title(distances, input, names),
    notes: [
      ...(nearest === undefined
        ? []
        : [
            words.distances.nearest(
              names.place(nearest.a),
              names.place(nearest.b),
              percent(nearest.distance),
            ),
          ]),
      words.distances.note(CODES.length),
      words.distances.chance,
    ],
    legend: [
      { mark: 'dot', text: words.contrast.more },
      { mark: 'hollow', text: words.contrast.less },
      { mark: 'interval', text: words.legend.interval },
      { mark: 'chance', text: words.legend.chance },
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
    table: table(distances, input, names),
  };
}

function toRow(pair: ProfileDistance, of: string, { ui }: ChartInput, names: ChartNames): DotRow {
  const { a, b, distance, low, high, chance } = pair;
  const words = ui.words.emphasis;
  const other = a === of ? b : a;
  const interval = words.interval(percent(low), percent(high));
  const name = words.mark(names.document(other), percent(distance), interval);
  return {
    key: other,
    subject: { document: other },
    label: names.document(other),
    href: names.counted(of, `beside-${other}`),
    text: percent(distance),
    name: `${name}; ${words.distances.chanceTo(percent(chance))}`,
    value: distance,
    low,
    high,
    chance,
    within: distance <= chance,
  };
}

function title(distances: readonly ProfileDistance[], { ui }: ChartInput, names: ChartNames): string {
  const words = ui.words.emphasis.distances;
  const beyond = distances.filter(({ distance, chance }) => distance > chance).reverse();
  if (beyond.length === 0) return words.none(distances.length);
  const pairs = beyond.map(({ a, b, distance }) =>
    words.pair(names.place(a), names.place(b), percent(distance)),
  );
  return words.title(beyond.length, distances.length, names.list(pairs));
}

function table(
  distances: readonly ProfileDistance[],
  { corpus: { documents }, ui }: ChartInput,
  names: ChartNames,
): FigureTable {
  const words = ui.words.emphasis;
  return {
    corner: words.document,
    columns: documents.map(({ id }) => names.document(id)),
    rows: documents.map(({ id: row }) => ({
      name: names.document(row),
      cells: documents.map(({ id: column }) => {
        const pair = distances.find(({ a, b }) => (a === row && b === column) || (a === column && b === row));
        if (pair === undefined) return { text: '·' };
        const interval = words.between(percent(pair.low), percent(pair.high));
        return {
          text: percent(pair.distance),
          note: `${interval}; ${words.distances.chanceTo(percent(pair.chance))}`,
        };
      }),
    })),
  };
}
