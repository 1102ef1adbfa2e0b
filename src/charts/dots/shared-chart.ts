import { max } from 'd3';
import type { SharedScope, SharedShare } from '../../analysis/emphasis/shared-share.ts';
import { CODES } from '../../corpus/model/themes.ts';
import { formatCount, percent } from '../../i18n/interface.ts';
import type { ChartContents, ChartDefinition, ChartInput } from '../chart.ts';
import { chartNames, type ChartNames } from '../chart-names.ts';
import { markName, rangeCell, rangeInWords } from '../figure-ranges.ts';
import DotPanel from './DotPanel.astro';
import { dotPanels, type DotRow, type DotScale } from './dot-rows.ts';

const SCOPES = ['all', ...CODES] as const;

/** How much of each document is shared wording, by theme. */
export const chart: ChartDefinition = {
  id: 'shared',
  order: 5,
  file: 'shared.csv',
  Panel: DotPanel,
  contents,
};

function contents(input: ChartInput): ChartContents {
  const { corpus, figures, ui } = input;
  const words = ui.words.emphasis;
  const names = chartNames(input);
  const shares = figures.shared;
  const scale: DotScale = {
    domain: [0, Math.ceil((max(shares, ({ share, high }) => high ?? share) ?? 1) * 10) / 10],
    ticks: 4,
    format: 'percent',
  };
  return {
    question: words.shared.question,
    title: title(shares, input, names),
    notes: [words.shared.note],
    legend: [
      { mark: 'dot', text: words.legend.dot },
      { mark: 'range', text: words.legend.range },
    ],
    panels: dotPanels(
      scale,
      corpus.documents.map(({ id }) => ({
        subject: { document: id },
        title: names.document(id),
        rows: SCOPES.flatMap(
          (scope) => shares.find((each) => each.document === id && each.theme === scope) ?? [],
        ).map((each) => toRow(each, input, names)),
      })),
    ),
    table: {
      corner: words.theme,
      columns: corpus.documents.map(({ id }) => names.document(id)),
      rows: SCOPES.map((scope) => ({
        name: scopeName(scope, input, names),
        cells: corpus.documents.map(({ id }) => {
          const figure = shares.find((each) => each.document === id && each.theme === scope);
          if (figure === undefined || figure.share === null) return { text: words.shared.nothing };
          const { share, shared, characters } = figure;
          const of = words.shared.of(formatCount(shared, ui.locale), formatCount(characters, ui.locale));
          return rangeCell(percent(share), figure, percent, ui.words, of);
        }),
      })),
    },
    tableNote: words.rangeNote,
  };
}

function toRow(figure: SharedShare, input: ChartInput, names: ChartNames): DotRow {
  const { document, theme, share, shared, characters, low, high } = figure;
  const { locale, words: all } = input.ui;
  const words = all.emphasis;
  const label = scopeName(theme, input, names);
  const of = words.shared.of(formatCount(shared, locale), formatCount(characters, locale));
  return {
    key: theme,
    subject: { document, ...(theme === 'all' ? {} : { theme }) },
    label,
    ...(theme === 'all' ? {} : { glyph: names.glyph(theme) }),
    href: names.counted(document, theme === 'all' ? 'counted' : theme),
    text: share === null ? '–' : percent(share),
    name:
      share === null
        ? `${label}: ${words.shared.nothing}`
        : markName(label, percent(share), rangeInWords(figure, percent, all), all, of),
    value: share,
    low,
    high,
  };
}

function scopeName(scope: SharedScope, { ui }: ChartInput, names: ChartNames): string {
  return scope === 'all' ? ui.words.emphasis.shared.whole : names.theme(scope);
}

function title(shares: readonly SharedShare[], { ui }: ChartInput, names: ChartNames): string {
  const words = ui.words.emphasis;
  const whole = shares.filter(({ theme }) => theme === 'all').sort((a, b) => (a.share ?? 0) - (b.share ?? 0));
  const [lowest] = whole;
  const highest = whole.at(-1);
  if (lowest === undefined || highest === undefined) throw new Error('There is no document.');
  const part = ({ document, share }: SharedShare) =>
    words.findingEnd(names.place(document), percent(share ?? 0));
  return words.shared.title(part(lowest), part(highest));
}
