import { max } from 'd3';
import type { ProfileDistance } from '../../analysis/emphasis/profile-distance.ts';
import { percent } from '../../i18n/interface.ts';
import type { DotPanelRow, FigureTable, View, ViewInput } from './view.ts';
import { viewNames, type ViewNames } from './view-names.ts';
import { CODES } from '../../corpus/model/themes.ts';

/** Which documents are alike. */
export function distancesView(input: ViewInput): View {
  const { corpus, figures, unit, ui } = input;
  const words = ui.words.emphasis;
  const names = viewNames(input);
  const own = figures.distances[unit];
  const largest = max(own, ({ high, chance }) => Math.max(high, chance)) ?? 1;
  const [nearest] = own;
  return {
    id: 'distances',
    question: words.distances.question,
    title: title(own, input, names),
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
    chart: {
      kind: 'dots',
      domain: [0, Math.ceil(largest * 10) / 10],
      ticks: 4,
      format: 'percent',
      panels: corpus.documents.map(({ id }) => ({
        subject: { document: id },
        title: names.document(id),
        rows: own.filter(({ a, b }) => a === id || b === id).map((pair) => toRow(pair, id, input, names)),
      })),
    },
    table: table(own, input, names),
    file: 'distances.csv',
  };
}

function toRow(pair: ProfileDistance, own: string, { ui }: ViewInput, names: ViewNames): DotPanelRow {
  const { a, b, distance, low, high, chance } = pair;
  const words = ui.words.emphasis;
  const other = a === own ? b : a;
  const interval = words.interval(percent(low), percent(high));
  const name = words.mark(names.document(other), percent(distance), interval);
  return {
    key: other,
    subject: { document: other },
    label: names.document(other),
    href: names.counted(own, `beside-${other}`),
    text: percent(distance),
    name: `${name}; ${words.distances.chanceTo(percent(chance))}`,
    value: distance,
    low,
    high,
    chance,
    within: distance <= chance,
  };
}

function title(own: readonly ProfileDistance[], { ui }: ViewInput, names: ViewNames): string {
  const words = ui.words.emphasis.distances;
  const beyond = own.filter(({ distance, chance }) => distance > chance).reverse();
  if (beyond.length === 0) return words.none(own.length);
  const pairs = beyond.map(({ a, b, distance }) =>
    words.pair(names.place(a), names.place(b), percent(distance)),
  );
  return words.title(beyond.length, own.length, names.list(pairs));
}

function table(
  own: readonly ProfileDistance[],
  { corpus: { documents }, ui }: ViewInput,
  names: ViewNames,
): FigureTable {
  const words = ui.words.emphasis;
  return {
    corner: words.document,
    columns: documents.map(({ id }) => names.document(id)),
    rows: documents.map(({ id: row }) => ({
      name: names.document(row),
      cells: documents.map(({ id: column }) => {
        const pair = own.find(({ a, b }) => (a === row && b === column) || (a === column && b === row));
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
