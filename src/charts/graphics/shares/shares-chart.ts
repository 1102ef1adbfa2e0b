import { greatest, group, sum } from 'd3';
import { largestThemes, type LargestTheme } from '../../../analysis/emphasis/findings.ts';
import { UNITS } from '../../../analysis/emphasis/theme-weights.ts';
import type { Document } from '../../../corpus/model/corpus.ts';
import { sentencesOf } from '../../../corpus/model/document-texts.ts';
import { CODES, type CodeId } from '../../../corpus/model/themes.ts';
import { percent } from '../../../i18n/interface.ts';
import { placeLabel } from '../../../naming/place-label.ts';
import type { ChartContents, ChartDefinition, ChartInput, TableCell } from '../../chart.ts';
import { chartNames, themeKey, type ChartNames } from '../../chart-names.ts';
import { cautions, rangeCell, unitCell } from '../../figure-ranges.ts';
import { documentTable } from '../../table/document-table.ts';
import { sharePanel } from './share-panel.ts';
import SharePanel from './SharePanel.astro';

/** Where the weight lies: what share of each document goes to each theme. */
export const chart: ChartDefinition = {
  id: 'shares',
  order: 1,
  kind: 'shares',
  files: { csv: 'emphasis.csv', json: 'emphasis.json' },
  Panel: SharePanel,
  contents,
};

function contents(input: ChartInput): ChartContents {
  const { corpus, figures, unit, ui } = input;
  const words = ui.words.emphasis;
  const names = chartNames(input);
  const figure = (document: string, theme: string, of = unit) =>
    figures.emphasis.find((each) => each.document === document && each.theme === theme && each.unit === of);
  const themes = (cell: (theme: CodeId, document: string) => TableCell) =>
    documentTable(
      input,
      { corner: words.theme, of: 'theme' },
      CODES.map((theme) => ({
        id: theme,
        name: names.theme(theme),
        cell: (document) => cell(theme, document),
      })),
    );
  const [caution, ...others] = cautions(corpus.documents, ui);
  return {
    question: words.shares.question,
    how: words.shares.how,
    counted: words.shares.counted,
    caveat: caution ?? words.shares.caveat,
    notes: [
      ...(caution === undefined ? [] : [words.shares.caveat]),
      ...others,
      ...largestNotes(largestThemes(corpus.documents, figures.emphasis), input, names),
      ...(unit === 'characters' ? longestNote(corpus.documents, input, names) : []),
    ],
    legend: [],
    key: themeKey(names),
    panels: [sharePanel({ corpus, figures: figures.emphasis, unit, ui })],
    table: themes((theme, document) => {
      const { share = 0, low = null, high = null } = figure(document, theme) ?? {};
      return {
        ...rangeCell(percent(share), { low, high }, percent, ui.words),
        figure: { measure: 'share', value: share, low, high },
      };
    }),
    tableNote: words.rangeNote,
    unitTable: themes((theme, document) =>
      unitCell(
        UNITS.map((each) => figure(document, theme, each)?.share ?? 0),
        percent,
        ui.words,
      ),
    ),
    switches: ['sort', 'unit', 'coding'],
  };
}

/** Which theme is the largest in which document, where that holds by every coding and in every unit; and where it does not. */
function largestNotes(largest: readonly LargestTheme[], { ui }: ChartInput, names: ChartNames): string[] {
  const words = ui.words.emphasis.shares;
  const places = (some: readonly LargestTheme[]) =>
    names.list(some.map(({ document }) => names.place(document.id)));
  const steady = group(
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
