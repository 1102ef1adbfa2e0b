import { max } from 'd3';
import { MEASURES, type Measure, type Rate } from '../../analysis/emphasis/rates.ts';
import { formatCount } from '../../i18n/interface.ts';
import type { ChartContents, ChartDefinition, ChartInput } from '../chart.ts';
import { chartNames, type ChartNames } from '../chart-names.ts';
import { markName } from '../figure-ranges.ts';
import DotPanel from './DotPanel.astro';
import { dotPanels, type DotRow, type DotScale } from './dot-rows.ts';

/** How many terms and commitments there are in 1,000 characters. */
export const chart: ChartDefinition = { id: 'rates', order: 6, file: 'rates.csv', Panel: DotPanel, contents };

function contents(input: ChartInput): ChartContents {
  const { corpus, figures, ui } = input;
  const words = ui.words.emphasis;
  const names = chartNames(input);
  const rates = figures.rates;
  const scale: DotScale = {
    domain: [0, Math.ceil((max(rates, ({ rate }) => rate) ?? 1) / 10) * 10],
    ticks: 4,
    format: 'number',
  };
  return {
    question: words.rates.question,
    title: words.rates.title(
      words.rates.terms(...ends(rates, 'terms', input, names)),
      words.rates.commitments(...ends(rates, 'commitments', input, names)),
    ),
    notes: [words.rates.note],
    legend: [{ mark: 'dot', text: words.legend.dot }],
    panels: dotPanels(
      scale,
      MEASURES.map((measure) => ({
        subject: {},
        title: words.rates.names[measure],
        rows: rates
          .filter((each) => each.measure === measure)
          .sort((a, b) => b.rate - a.rate)
          .map((each) => toRow(each, input, names)),
      })),
    ),
    table: {
      corner: words.document,
      columns: MEASURES.map((measure) => words.rates.names[measure]),
      rows: corpus.documents.map(({ id }) => ({
        name: names.document(id),
        cells: MEASURES.map((measure) => {
          const figure = rates.find((each) => each.document === id && each.measure === measure);
          if (figure === undefined) return { text: '·' };
          const { rate, count, characters } = figure;
          const counted = words.rates.counted(
            formatCount(count, ui.locale),
            formatCount(characters, ui.locale),
          );
          return { text: whole(rate), note: counted };
        }),
      })),
    },
  };
}

function toRow(figure: Rate, { ui }: ChartInput, names: ChartNames): DotRow {
  const { document, measure, rate, low, high, count, characters } = figure;
  const words = ui.words.emphasis;
  const counted = words.rates.counted(formatCount(count, ui.locale), formatCount(characters, ui.locale));
  return {
    key: document,
    subject: { document },
    label: names.document(document),
    href: names.counted(document, measure),
    text: whole(rate),
    name: markName(names.document(document), whole(rate), null, ui.words, counted),
    value: rate,
    low,
    high,
  };
}

function whole(rate: number): string {
  return String(Math.round(rate));
}

/** The lowest and the highest rate. */
function ends(
  rates: readonly Rate[],
  measure: Measure,
  { ui }: ChartInput,
  names: ChartNames,
): [low: string, high: string] {
  const words = ui.words.emphasis;
  const sorted = rates.filter((each) => each.measure === measure).sort((a, b) => a.rate - b.rate);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) throw new Error('There is no document.');
  const part = ({ document, rate }: Rate) => words.findingEnd(names.place(document), whole(rate));
  return [part(lowest), part(highest)];
}
