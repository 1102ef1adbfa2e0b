import { descending, sort } from 'd3';
import { countedSentences } from '../../../analysis/emphasis/counted-sentences.ts';
import { passagesOf } from '../../../analysis/emphasis/figures-of.ts';
import type { SharedShare } from '../../../analysis/emphasis/shared-share.ts';
import { CODES, THEMES, type ThemeId } from '../../../corpus/model/themes.ts';
import { formatCount, percent } from '../../../i18n/interface.ts';
import type { ChartContents, ChartDefinition, ChartInput, ChartMark, Panel } from '../../chart.ts';
import { chartNames, type ChartNames } from '../../chart-names.ts';
import { documentTable } from '../../table/document-table.ts';
import { rangeCell, rangeInWords } from '../../figure-ranges.ts';
import { documentLetters, letterLegend } from '../../document-letters.ts';
import { sharedRows, type SharedDot } from './shared-rows.ts';
import SharedPanel from './SharedPanel.astro';

const SCOPES = ['all', ...CODES] as const;
/** Height of the scale above the rows, in pixels. */
export const SHARED_TOP = 20;
/** How many sentences a mark gives first. */
const FIRST = 2;

/** A row of dots a theme. */
export interface SharedPanel extends Panel {
  themes: readonly ThemeId[];
  dots: (SharedDot & { mark: ChartMark })[];
  names: Partial<Record<ThemeId, { glyph: string; name: string }>>;
  places: Record<string, string>;
  letters: Record<string, string>;
}

/** What is shared and what is own, by theme. */
export const chart: ChartDefinition = {
  id: 'shared',
  order: 4,
  kind: 'shared',
  files: { csv: 'shared.csv', json: 'shared.json' },
  Panel: SharedPanel,
  contents,
};

function contents(input: ChartInput): ChartContents {
  const { corpus, figures, ui } = input;
  const words = ui.words.emphasis;
  const names = chartNames(input);
  const shares = figures.shared;
  return {
    question: words.shared.question,
    how: words.shared.how,
    caveat: [words.shared.caveat, ...ties(input, names)].join(ui.words.punctuation.space),
    notes: [],
    legend: letterLegend(corpus.documents, ui),
    panels: [panel(input, names)],
    table: documentTable(
      input,
      { corner: words.theme, of: 'theme' },
      SCOPES.map((scope) => ({
        id: scope,
        name: scope === 'all' ? words.shared.whole : names.theme(scope),
        cell: (document) => {
          const figure = shares.find((each) => each.document === document && each.theme === scope);
          if (figure === undefined || figure.share === null) return { text: words.shared.nothing };
          const { share, low, high } = figure;
          return {
            ...rangeCell(percent(share), figure, percent, ui.words, base(figure, input)),
            figure: { measure: 'shared', value: share, low, high },
          };
        },
      })),
    ),
    tableNote: words.rangeNote,
    switches: [],
  };
}

function panel(input: ChartInput, names: ChartNames): SharedPanel {
  const { corpus, figures, ui } = input;
  const dots = corpus.documents.flatMap((document) => {
    const counted = countedSentences(document, passagesOf(figures.passages, [document]));
    return THEMES.flatMap((theme) => {
      const figure = figures.shared.find((each) => each.document === document.id && each.theme === theme);
      if (figure === undefined || figure.share === null) return [];
      const range = rangeInWords(figure, percent, ui.words);
      const sentences = counted.find((each) => each.theme === theme)?.sentences ?? [];
      return [
        {
          document: document.id,
          theme,
          share: figure.share,
          sentences: figure.sentences,
          mark: {
            subject: { theme, documents: [document.id] },
            href: names.counted(document.id, theme),
            title: `${names.document(document.id)} · ${names.theme(theme)}`,
            figure: percent(figure.share),
            range: [base(figure, input), range]
              .filter((part) => part !== null)
              .join(ui.words.emphasis.unit.and),
            at: sort(sentences, (a, b) => descending(a.shared, b.shared))
              .filter(({ shared }) => shared > 0)
              .slice(0, FIRST)
              .map(({ sentence }) => `${document.id}#${sentence.id}`),
          },
        },
      ];
    });
  });
  const rows = sharedRows(THEMES, dots);
  const last = rows.at(-1);
  return {
    title: '',
    height: SHARED_TOP + (last === undefined ? 0 : last.y + last.height),
    themes: THEMES,
    dots,
    names: Object.fromEntries(
      THEMES.map((theme) => [theme, { glyph: names.glyph(theme), name: names.theme(theme) }]),
    ),
    places: Object.fromEntries(corpus.documents.map(({ id }) => [id, names.place(id)])),
    letters: documentLetters(corpus.documents, ui.locale),
  };
}

/** What a share rests on. */
function base({ shared, characters, sentences }: SharedShare, { ui }: ChartInput): string {
  return ui.words.emphasis.shared.base(
    formatCount(shared, ui.locale),
    formatCount(characters, ui.locale),
    sentences,
  );
}

/** Where the largest share of a document prints the same as its next, in words. */
function ties({ corpus, figures, ui }: ChartInput, names: ChartNames): string[] {
  return corpus.documents.flatMap(({ id }) => {
    const shares = figures.shared.flatMap(({ document, theme, share }) =>
      document !== id || theme === 'all' || theme === 'none' || share === null ? [] : [{ theme, share }],
    );
    const [first, second] = sort(shares, (a, b) => descending(a.share, b.share));
    if (first === undefined || second === undefined || percent(first.share) !== percent(second.share))
      return [];
    const [most, next] = [first, second].map(({ theme }) => names.theme(theme));
    return [ui.words.emphasis.shared.tie(names.place(id), most ?? '', next ?? '', percent(first.share))];
  });
}
