import { max } from 'd3';
import type { Contrast } from '../../analysis/emphasis/theme-contrast.ts';
import { UNITS } from '../../analysis/emphasis/theme-weights.ts';
import { points } from '../../i18n/interface.ts';
import { themePanels } from './theme-panels.ts';
import { themeTable } from '../theme-table.ts';
import type { ChartContents, ChartDefinition, ChartInput } from '../chart.ts';
import { chartNames, type ChartNames } from '../chart-names.ts';
import { cautions, markName, rangeCell, rangeInWords, unitCell } from '../figure-ranges.ts';
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
  const widest =
    max(contrasts, ({ difference, low, high }) =>
      Math.max(...[difference, low ?? 0, high ?? 0].map(Math.abs)),
    ) ?? 1;
  const end = Math.ceil(widest * 10) / 10;
  const scale: DotScale = { domain: [-end, end], ticks: 4, format: 'points' };
  const figure = (document: string, theme: string, of = unit) =>
    figures.contrast[of].find((each) => each.document === document && each.theme === theme);
  return {
    question: words.contrast.question,
    title: title(
      contrasts.filter(({ theme }) => theme !== 'none'),
      input,
      names,
    ),
    notes: [words.contrast.note(input.all), ...cautions(input.corpus.documents, ui)],
    legend: [
      { mark: 'dot', text: words.legend.dot },
      { mark: 'range', text: words.legend.range },
      { mark: 'zero', text: words.legend.zero },
    ],
    panels: themePanels(scale, names, (theme) =>
      contrasts
        .filter((each) => each.theme === theme)
        .sort((a, b) => b.difference - a.difference)
        .map((each) => toRow(each, input, names)),
    ),
    table: themeTable(input, names, (document, theme) => {
      const { difference = 0, low = null, high = null } = figure(document, theme) ?? {};
      return rangeCell(points(difference), { low, high }, points, ui.words);
    }),
    tableNote: words.rangeNote,
    unitTable: themeTable(input, names, (document, theme) =>
      unitCell(
        UNITS.map((each) => figure(document, theme, each)?.difference ?? 0),
        points,
        ui.words,
      ),
    ),
  };
}

function toRow(figure: Contrast, { ui }: ChartInput, names: ChartNames): DotRow {
  const { document, theme, difference, low, high } = figure;
  const written = ui.words.emphasis.contrast.points(points(difference));
  return {
    key: document,
    subject: { document, theme },
    label: names.document(document),
    href: names.counted(document, theme),
    text: points(difference),
    name: markName(names.document(document), written, rangeInWords(figure, points, ui.words), ui.words),
    value: difference,
    low,
    high,
  };
}

/** The largest differences, either way. */
function title(contrasts: readonly Contrast[], { ui }: ChartInput, names: ChartNames): string {
  const words = ui.words.emphasis.contrast;
  const furthest = [...contrasts]
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
    .slice(0, NAMED)
    .map(({ document, theme, difference }) =>
      words.item(names.place(document), names.theme(theme), points(difference)),
    );
  return words.title(names.list(furthest));
}
