import { max } from 'd3';
import { MEASURES, type Measure, type Rate } from '../../analysis/emphasis/rates.ts';
import { formatCount } from '../../i18n/interface.ts';
import type { DotPanelRow, View, ViewInput } from './view.ts';
import { viewNames, type ViewNames } from './view-names.ts';

/** How many terms and commitments there are in 1,000 characters. */
export function ratesView(input: ViewInput): View {
  const { corpus, figures, ui } = input;
  const words = ui.words.emphasis;
  const names = viewNames(input);
  const own = figures.rates;
  return {
    id: 'rates',
    question: words.rates.question,
    title: words.rates.title(
      words.rates.terms(...ends(own, 'terms', input, names)),
      words.rates.commitments(...ends(own, 'commitments', input, names)),
    ),
    notes: [words.rates.note],
    legend: [
      { mark: 'dot', text: words.legend.dot },
      { mark: 'interval', text: words.legend.interval },
    ],
    chart: {
      kind: 'dots',
      domain: [0, Math.ceil((max(own, ({ high }) => high) ?? 1) / 10) * 10],
      ticks: 4,
      format: 'number',
      panels: MEASURES.map((measure) => ({
        subject: {},
        title: words.rates.names[measure],
        rows: own
          .filter((each) => each.measure === measure)
          .sort((a, b) => b.rate - a.rate)
          .map((each) => toRow(each, input, names)),
      })),
    },
    table: {
      corner: words.document,
      columns: MEASURES.map((measure) => words.rates.names[measure]),
      rows: corpus.documents.map(({ id }) => ({
        name: names.document(id),
        cells: MEASURES.map((measure) => {
          const figure = own.find((each) => each.document === id && each.measure === measure);
          if (figure === undefined) return { text: '·' };
          const { rate, low, high, count, characters } = figure;
          const counted = words.rates.counted(
            formatCount(count, ui.locale),
            formatCount(characters, ui.locale),
          );
          return { text: whole(rate), note: `${counted}; ${words.between(whole(low), whole(high))}` };
        }),
      })),
    },
    file: 'rates.csv',
  };
}

function toRow(figure: Rate, { ui }: ViewInput, names: ViewNames): DotPanelRow {
  const { document, measure, rate, low, high, count, characters } = figure;
  const words = ui.words.emphasis;
  const interval = words.interval(whole(low), whole(high));
  const counted = words.rates.counted(formatCount(count, ui.locale), formatCount(characters, ui.locale));
  return {
    key: document,
    subject: { document },
    label: names.document(document),
    href: names.counted(document, measure),
    text: whole(rate),
    name: `${words.mark(names.document(document), whole(rate), interval)}; ${counted}`,
    value: rate,
    low,
    high,
  };
}

function whole(rate: number): string {
  return String(Math.round(rate));
}

/** The lowest and the highest rate, the second with whether the two intervals overlap. */
function ends(
  own: readonly Rate[],
  measure: Measure,
  { ui }: ViewInput,
  names: ViewNames,
): [low: string, high: string] {
  const words = ui.words.emphasis;
  const sorted = own.filter((each) => each.measure === measure).sort((a, b) => a.rate - b.rate);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) throw new Error('There is no document.');
  const part = ({ document, rate }: Rate) => words.findingEnd(names.place(document), whole(rate));
  const error = lowest.high >= highest.low ? words.within : words.outside;
  return [part(lowest), part(highest) + error];
}
