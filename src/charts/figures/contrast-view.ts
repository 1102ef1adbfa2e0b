import { max } from 'd3';
import type { Contrast } from '../../analysis/emphasis/theme-contrast.ts';
import { points } from '../../i18n/interface.ts';
import { themePanels } from './theme-panels.ts';
import { themeTable } from './theme-table.ts';
import type { DotPanelRow, View, ViewInput } from './view.ts';
import { viewNames, type ViewNames } from './view-names.ts';

/** How many differences a title names. */
const NAMED = 3;

/** Who stresses a theme more than the others. */
export function contrastView(input: ViewInput): View {
  const { figures, unit, ui } = input;
  const words = ui.words.emphasis;
  const names = viewNames(input);
  const own = figures.contrast[unit];
  const widest = max(own, ({ low, high }) => Math.max(Math.abs(low), Math.abs(high))) ?? 1;
  const end = Math.ceil(widest * 10) / 10;
  return {
    id: 'contrast',
    question: words.contrast.question,
    title: title(
      own.filter(({ theme }) => theme !== 'none'),
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
    chart: {
      kind: 'dots',
      domain: [-end, end],
      ticks: 4,
      format: 'points',
      panels: themePanels(names, (theme) =>
        own
          .filter((each) => each.theme === theme)
          .sort((a, b) => b.difference - a.difference)
          .map((each) => toRow(each, input, names)),
      ),
    },
    table: themeTable(input, names, (document, theme) => {
      const figure = own.find((each) => each.document === document && each.theme === theme);
      const { difference = 0, low = 0, high = 0 } = figure ?? {};
      return { text: points(difference), note: words.between(points(low), points(high)) };
    }),
    file: 'contrast.csv',
  };
}

/** Whether the interval holds 0. */
export function isWithinError({ low, high }: { low: number; high: number }): boolean {
  return low <= 0 && high >= 0;
}

function toRow(figure: Contrast, { ui }: ViewInput, names: ViewNames): DotPanelRow {
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

function title(own: readonly Contrast[], { ui }: ViewInput, names: ViewNames): string {
  const words = ui.words.emphasis.contrast;
  const outside = own
    .filter((each) => !isWithinError(each))
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  if (outside.length === 0) return words.none(own.length);
  const list = names.list(
    outside
      .slice(0, NAMED)
      .map(({ document, theme, difference }) =>
        words.item(names.place(document), names.theme(theme), points(difference)),
      ),
  );
  const say = outside.length > NAMED ? words.foremost : words.title;
  return say(outside.length, own.length, list);
}
