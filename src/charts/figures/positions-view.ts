import { extremes } from '../../analysis/emphasis/theme-positions.ts';
import { positionRows } from '../drawing/position-rows.ts';
import type { Document } from '../../corpus/model/corpus.ts';
import { sentencesOf } from '../../corpus/model/sentences-of.ts';
import { CODES } from '../../corpus/model/themes.ts';
import { percent } from '../../i18n/interface.ts';
import { themeTable } from './theme-table.ts';
import type { PositionPanel, View, ViewInput } from './view.ts';
import { viewNames, type ViewNames } from './view-names.ts';

/** Width and height of the plot of a panel, in pixels of the drawing. */
export const POSITION_PLOT = { width: 240, height: 154 };

/** Where in the document each theme stands. */
export function positionsView(input: ViewInput): View {
  const { corpus, figures, ui } = input;
  const words = ui.words.emphasis;
  const names = viewNames(input);
  const [first] = extremes(figures.positions, 'first');
  const [last] = extremes(figures.positions, 'last');
  if (first === undefined || last === undefined) throw new Error('No document has a coded sentence.');
  const places = (documents: readonly string[]) => names.list(documents.map(names.place));
  return {
    id: 'positions',
    question: words.positions.question,
    title: words.positions.title(
      names.theme(first.theme),
      places(first.documents),
      names.theme(last.theme),
      places(last.documents),
    ),
    notes: [words.positions.note],
    legend: [
      { mark: 'bar', text: words.legend.bar },
      { mark: 'mean', text: words.legend.mean },
    ],
    chart: {
      kind: 'positions',
      panels: corpus.documents.map((document) => toPanel(document, input, names)),
    },
    table: themeTable(input, names, (document, theme) => {
      const own = figures.positions.find((each) => each.document === document && each.theme === theme);
      const { position = null, sentences = 0 } = own ?? {};
      return position === null
        ? { text: words.positions.none }
        : { text: percent(position), note: words.positions.cell(sentences) };
    }),
    file: 'positions.csv',
  };
}

function toPanel(document: Document, { figures, ui }: ViewInput, names: ViewNames): PositionPanel {
  const own = figures.positions.filter((each) => each.document === document.id);
  const means = Object.fromEntries(own.map(({ theme, position }) => [theme, position]));
  const sentences = sentencesOf(document);
  return {
    subject: { document: document.id },
    title: names.document(document.id),
    layout: positionRows(sentences, means, POSITION_PLOT),
    themes: CODES.map((theme) => ({ theme, glyph: names.glyph(theme), name: names.theme(theme) })),
    sentences: new Map(
      sentences.map(({ id, theme }) => [
        id,
        {
          href: ui.path(`documents/${document.id}/#${id}`),
          name: ui.words.sentenceLink(id, names.theme(theme)),
        },
      ]),
    ),
  };
}
