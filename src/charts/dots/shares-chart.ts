import { groupBy } from '../../corpus/model/group-by.ts';
import { max } from 'd3';
import type { Emphasis } from '../../analysis/emphasis/emphasis.ts';
import { largestThemes, type LargestTheme } from '../../analysis/emphasis/findings.ts';
import { localized } from '../../corpus/model/localized.ts';
import { CODES } from '../../corpus/model/themes.ts';
import { percent } from '../../i18n/interface.ts';
import { themePanels } from './theme-panels.ts';
import { themeTable } from '../theme-table.ts';
import type { ChartContents, ChartDefinition, ChartInput } from '../chart.ts';
import { chartNames, type ChartNames } from '../chart-names.ts';
import DotPanel from './DotPanel.astro';
import type { DotRow, DotScale } from './dot-rows.ts';

/** What share of each document goes to each theme. */
export const chart: ChartDefinition = {
  id: 'shares',
  order: 1,
  file: 'emphasis.csv',
  Panel: DotPanel,
  contents,
};

function contents(input: ChartInput): ChartContents {
  const { corpus, figures, unit, ui } = input;
  const words = ui.words.emphasis;
  const names = chartNames(input);
  const shares = figures.emphasis.filter((each) => each.unit === unit);
  const largest = largestThemes(corpus.documents, shares, unit);
  const scale: DotScale = {
    domain: [0, Math.ceil((max(shares, ({ high }) => high) ?? 1) * 10) / 10],
    ticks: 4,
    format: 'percent',
  };
  return {
    question: words.shares.question,
    title: title(largest, input, names),
    notes: [words.shares.note(CODES.length), clearNote(largest, input, names)],
    legend: [
      { mark: 'dot', text: words.legend.dot },
      { mark: 'interval', text: words.legend.interval },
      { mark: 'codings', text: words.legend.codings },
    ],
    panels: themePanels(scale, names, (theme) =>
      shares
        .filter((each) => each.theme === theme)
        .sort((a, b) => b.share - a.share)
        .map((each) => toRow(each, input, names)),
    ),
    table: themeTable(input, names, (document, theme) => {
      const figure = shares.find((each) => each.document === document && each.theme === theme);
      const { share = 0, low = 0, high = 0, first = 0, second = 0 } = figure ?? {};
      return {
        text: percent(share),
        note: `${words.between(percent(low), percent(high))}; ${words.codings(percent(first), percent(second))}`,
      };
    }),
  };
}

function toRow(figure: Emphasis, { ui }: ChartInput, names: ChartNames): DotRow {
  const { document, theme, share, low, high, first, second } = figure;
  const words = ui.words.emphasis;
  const interval = words.interval(percent(low), percent(high));
  return {
    key: document,
    subject: { document, theme },
    label: names.document(document),
    href: names.counted(document, theme),
    text: percent(share),
    name: `${words.mark(names.document(document), percent(share), interval)}; ${words.codings(percent(first), percent(second))}`,
    value: share,
    low,
    high,
    codings: [first, second],
  };
}

function title(largest: readonly LargestTheme[], { ui }: ChartInput, names: ChartNames): string {
  const words = ui.words.emphasis;
  const part = ({ document, share }: LargestTheme) =>
    words.findingPart(localized(document.shortName, ui.locale), percent(share));
  const end = ({ document, share }: LargestTheme) =>
    words.findingEnd(localized(document.shortName, ui.locale), percent(share));
  const groups = [...groupBy(largest, ({ theme }) => theme)];
  const sorted = [...largest].sort((a, b) => a.share - b.share);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  const [group] = groups;
  if (groups.length === 1 && group !== undefined && lowest !== undefined && highest !== undefined) {
    const error = lowest.high >= highest.low ? words.within : words.outside;
    return words.shares.allOne(names.theme(group[0]), end(lowest), end(highest)) + error;
  }
  return words.finding(
    names.list(
      groups.map(([theme, shares]) => words.findingGroup(names.theme(theme), names.list(shares.map(part)))),
    ),
  );
}

/** In which documents the largest theme's interval lies above that of every other theme. */
function clearNote(largest: readonly LargestTheme[], { ui }: ChartInput, names: ChartNames): string {
  const words = ui.words.emphasis.shares;
  const clear = largest
    .filter((each) => each.clear)
    .map(({ document }) => localized(document.shortName, ui.locale));
  if (clear.length === largest.length) return words.allClear;
  return clear.length === 0 ? words.noneClear : words.clear(names.list(clear));
}
