import { endThemes } from '../../analysis/emphasis/theme-positions.ts';
import type { Document } from '../../corpus/model/corpus.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import { percent } from '../../i18n/interface.ts';
import { placeLabel } from '../../naming/place-label.ts';
import type { ChartContents, ChartDefinition, ChartInput } from '../chart.ts';
import { chartNames, type ChartNames } from '../chart-names.ts';
import { themeTable } from '../theme-table.ts';
import { POSITION_PLOT, type PositionPanel as Panel } from './position-rows.ts';
import PositionPanel from './PositionPanel.astro';

/** Where in the document each theme stands. */
export const chart: ChartDefinition = {
  id: 'positions',
  order: 2,
  file: 'positions.csv',
  Panel: PositionPanel,
  contents,
};

function contents(input: ChartInput): ChartContents {
  const { corpus, figures, ui } = input;
  const words = ui.words.emphasis;
  const names = chartNames(input);
  return {
    question: words.positions.question,
    title: title(input, names),
    notes: [words.positions.note],
    legend: [
      { mark: 'bar', text: words.legend.bar },
      { mark: 'mean', text: words.legend.mean },
    ],
    panels: corpus.documents.map((document) => toPanel(document, input, names)),
    table: themeTable(input, names, (document, theme) => {
      const figure = figures.positions.find((each) => each.document === document && each.theme === theme);
      const { position = null, begins = null, sentences = 0 } = figure ?? {};
      return position === null || begins === null
        ? { text: words.positions.none }
        : { text: percent(position), note: words.positions.cell(sentences, percent(begins)) };
    }),
    tableNote: words.positions.tableNote,
  };
}

/** Which theme leads the first, and which the last, numbered provision of most documents. */
function title({ corpus, ui }: ChartInput, names: ChartNames): string {
  const words = ui.words.emphasis.positions;
  const [first] = endThemes(corpus.documents, 'first');
  const [last] = endThemes(corpus.documents, 'last');
  if (first === undefined || last === undefined) return words.question;
  const [opens, closes] = [first, last].map(({ documents }) => names.list(documents.map(names.place)));
  const [one, other] = [names.theme(first.theme), names.theme(last.theme)];
  return opens === closes
    ? words.both(one, other, opens ?? '')
    : words.title(one, opens ?? '', other, closes ?? '');
}

function toPanel(document: Document, { figures, ui }: ChartInput, names: ChartNames): Panel {
  const positionOf = (theme: CodeId) =>
    figures.positions.find((each) => each.document === document.id && each.theme === theme)?.position ?? null;
  return {
    subject: { document: document.id },
    title: names.document(document.id),
    height: POSITION_PLOT.height,
    rows: CODES.map((theme) => ({
      theme,
      glyph: names.glyph(theme),
      name: names.theme(theme),
      position: positionOf(theme),
    })),
    sentences: sentencesOf(document).map(({ id, theme, characters }) => ({
      id,
      theme,
      characters,
      href: ui.path(`documents/${document.id}/#${id}`),
      name: ui.words.sentenceLink(placeLabel(id, ui.locale), names.theme(theme)),
    })),
  };
}
