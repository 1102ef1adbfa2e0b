import { groupBy } from '../../corpus/model/group-by.ts';
import { greatest, max, sum } from 'd3';
import type { Emphasis } from '../../analysis/emphasis/emphasis.ts';
import { largestThemes, themeSpreads, type LargestTheme } from '../../analysis/emphasis/findings.ts';
import { UNITS } from '../../analysis/emphasis/theme-weights.ts';
import type { Document } from '../../corpus/model/corpus.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import { CODES } from '../../corpus/model/themes.ts';
import { percent } from '../../i18n/interface.ts';
import { placeLabel } from '../../naming/place-label.ts';
import { themePanels } from './theme-panels.ts';
import { themeTable } from '../theme-table.ts';
import type { ChartContents, ChartDefinition, ChartInput } from '../chart.ts';
import { chartNames, type ChartNames } from '../chart-names.ts';
import { cautions, markName, rangeCell, rangeInWords, unitCell } from '../figure-ranges.ts';
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
  const scale: DotScale = {
    domain: [0, Math.ceil((max(shares, ({ high, share }) => high ?? share) ?? 1) * 10) / 10],
    ticks: 4,
    format: 'percent',
  };
  const figure = (document: string, theme: string, of = unit) =>
    figures.emphasis.find((each) => each.document === document && each.theme === theme && each.unit === of);
  return {
    question: words.shares.question,
    title: title(input, names),
    notes: [
      words.shares.note(CODES.length),
      ...largestNotes(largestThemes(corpus.documents, figures.emphasis), input, names),
      ...(unit === 'characters' ? longestNote(corpus.documents, input, names) : []),
      ...cautions(corpus.documents, ui),
    ],
    legend: [
      { mark: 'dot', text: words.legend.dot },
      { mark: 'range', text: words.legend.range },
    ],
    panels: themePanels(scale, names, (theme) =>
      shares
        .filter((each) => each.theme === theme)
        .sort((a, b) => b.share - a.share)
        .map((each) => toRow(each, input, names)),
    ),
    table: themeTable(input, names, (document, theme) => {
      const { share = 0, low = null, high = null } = figure(document, theme) ?? {};
      return rangeCell(percent(share), { low, high }, percent, ui.words);
    }),
    tableNote: words.rangeNote,
    unitTable: themeTable(input, names, (document, theme) =>
      unitCell(
        UNITS.map((each) => figure(document, theme, each)?.share ?? 0),
        percent,
        ui.words,
      ),
    ),
  };
}

function toRow(figure: Emphasis, { ui }: ChartInput, names: ChartNames): DotRow {
  const { document, theme, share, low, high } = figure;
  const range = rangeInWords(figure, percent, ui.words);
  return {
    key: document,
    subject: { document, theme },
    label: names.document(document),
    href: names.counted(document, theme),
    text: percent(share),
    name: markName(names.document(document), percent(share), range, ui.words),
    value: share,
    low,
    high,
  };
}

/** The theme whose shares lie furthest apart, with both ends. */
function title({ figures, unit, ui }: ChartInput, names: ChartNames): string {
  const words = ui.words.emphasis;
  const [widest] = themeSpreads(figures.emphasis, unit);
  if (widest === undefined || widest.low.document === widest.high.document) return words.shares.alone;
  const end = ({ document, share }: Emphasis) => words.findingEnd(names.place(document), percent(share));
  return words.shares.title(names.theme(widest.theme), end(widest.low), end(widest.high));
}

/** Which theme is the largest in which document, where that holds by every coding and in every unit; and where it does not. */
function largestNotes(largest: readonly LargestTheme[], { ui }: ChartInput, names: ChartNames): string[] {
  const words = ui.words.emphasis.shares;
  const places = (some: readonly LargestTheme[]) =>
    names.list(some.map(({ document }) => names.place(document.id)));
  const steady = groupBy(
    largest.filter((each) => each.steady),
    ({ theme }) => theme,
  );
  const groups = [...steady].map(([theme, own]) => words.largest(names.theme(theme), places(own)));
  const others = largest.filter((each) => !each.steady);
  return [
    ...(groups.length === 0 ? [] : [words.steady(names.list(groups))]),
    ...(others.length === 0 ? [] : [words.unsteady(places(others))]),
  ];
}

/** The sentence that is the largest part of its document: a long list weighs with all its characters. */
function longestNote(documents: readonly Document[], { ui }: ChartInput, names: ChartNames): string[] {
  const parts = documents.flatMap((document) => {
    const sentences = sentencesOf(document);
    const all = sum(sentences, (each) => each.characters);
    return sentences.map(({ id, characters }) => ({ document, id, part: characters / all }));
  });
  const longest = greatest(parts, ({ part }) => part);
  if (longest === undefined) return [];
  const { document, id, part } = longest;
  return [
    ui.words.emphasis.shares.longest(names.document(document.id), placeLabel(id, ui.locale), percent(part)),
  ];
}
