import { max } from 'd3';
import type { Contrast } from '../../analysis/emphasis/theme-contrast.ts';
import { points } from '../../i18n/interface.ts';
import { themePanels } from './theme-panels.ts';
import { themeTable } from '../theme-table.ts';
import type { ChartContents, ChartDefinition, ChartInput } from '../chart.ts';
import { chartNames, type ChartNames } from '../chart-names.ts';
import DotPanel from './DotPanel.astro';
import type { DotRow, DotScale } from './dot-rows.ts';

/** How many differences a title names. */
const NAMED = 3;

/** Who stresses a theme more than the others. */
export const chart: ChartDefinition = {
  id: 'contrast',
  order: 3,
  file: 'contrast.csv',
  Panel: DotPanel,
  contents,
};

function contents(input: ChartInput): ChartContents {
  const { figures, unit, ui } = input;
  const words = ui.words.emphasis;
  const names = chartNames(input);
  const contrasts = figures.contrast[unit];
  const widest = max(contrasts, ({ low, high }) => Math.max(Math.abs(low), Math.abs(high))) ?? 1;
  const end = Math.ceil(widest * 10) / 10;
  const scale: DotScale = { domain: [-end, end], ticks: 4, format: 'points' };
  return {
    question: words.contrast.question,
    title: title(
      contrasts.filter(({ theme }) => theme !== 'none'),
      input,
      names,
    ),
    notes: [words.contrast.note(input.all)],
    legend: [
      { mark: 'dot', text: words.contrast.more },
      { mark: 'hollow', text: words.contrast.less },
      { mark: 'interval', text: words.legend.interval },
      { mark: 'zero', text: words.legend.zero },
    ],
    panels: themePanels(scale, names, (theme) =>
      contrasts
        .filter((each) => each.theme === theme)
        .sort((a, b) => b.difference - a.difference)
        .map((each) => toRow(each, input, names)),
    ),
    table: themeTable(input, names, (document, theme) => {
      const figure = contrasts.find((each) => each.document === document && each.theme === theme);
      const { difference = 0, low = 0, high = 0 } = figure ?? {};
      return { text: points(difference), note: words.between(points(low), points(high)) };
    }),
  };
}

/** Whether the interval holds 0. */
function isWithinError({ low, high }: { low: number; high: number }): boolean {
  return low <= 0 && high >= 0;
}

function toRow(figure: Contrast, { ui }: ChartInput, names: ChartNames): DotRow {
  const { document, theme, difference, low, high } = figure;
  const words = ui.words.emphasis;
  const within = isWithinError(figure);
  const interval = words.interval(points(low), points(high));
  const name = words.mark(names.document(document), words.contrast.points(points(difference)), interval);
  return {
    key: document,
    subject: { document, theme },
    label: names.document(document),
    href: names.counted(document, theme),
    text: points(difference),
    name: `${name}; ${within ? words.contrast.less : words.contrast.more}`,
    value: difference,
    low,
    high,
    within,
  };
}

function title(contrasts: readonly Contrast[], { ui }: ChartInput, names: ChartNames): string {
  const words = ui.words.emphasis.contrast;
  const outside = contrasts
    .filter((each) => !isWithinError(each))
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  if (outside.length === 0) return words.none(contrasts.length);
  const list = names.list(
    outside
      .slice(0, NAMED)
      .map(({ document, theme, difference }) =>
        words.item(names.place(document), names.theme(theme), points(difference)),
      ),
  );
  const say = outside.length > NAMED ? words.foremost : words.title;
  return say(outside.length, contrasts.length, list);
}
