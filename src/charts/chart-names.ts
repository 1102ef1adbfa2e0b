import { localized } from '../corpus/model/localized.ts';
import { CODES, type CodeId } from '../corpus/model/themes.ts';
import { localeFacts } from '../i18n/locales.ts';
import { shortName } from '../naming/short-name.ts';
import { themeName } from '../naming/theme-name.ts';
import type { ChartInput, LegendEntry } from './chart.ts';

/** The names of documents and themes in a chart's language, and the addresses it links to. */
export interface ChartNames {
  /** `Linzi`, for titles, which leave out the year. */
  place: (document: string) => string;
  /** `Linzi 2022`. */
  document: (document: string) => string;
  theme: (theme: CodeId) => string;
  glyph: (theme: CodeId) => string;
  /** What stands for each theme in a drawing: its glyph, and a name where there is no theme. */
  signs: Record<CodeId, string>;
  list: (parts: readonly string[]) => string;
  /** The address of what is counted in a document: a theme, a comparison, its terms. */
  counted: (document: string, anchor: string) => string;
}

export function chartNames({ corpus, ui }: Pick<ChartInput, 'corpus' | 'ui'>): ChartNames {
  const list = new Intl.ListFormat(localeFacts(ui.locale).format, { type: 'conjunction' });
  const named = (theme: CodeId) => themeName(corpus.themes, theme, ui);
  const find = (id: string) => {
    const document = corpus.documents.find((each) => each.id === id);
    if (document === undefined) throw new Error(`There is no document ${id}.`);
    return document;
  };
  return {
    place: (id) => localized(find(id).shortName, ui.locale),
    document: (id) => shortName(find(id), ui.locale),
    theme: (theme) => named(theme).name,
    glyph: (theme) => named(theme).glyph,
    signs: Object.fromEntries(
      CODES.map((theme) => [theme, theme === 'none' ? named(theme).name : named(theme).glyph]),
    ),
    list: (parts) => list.format(parts),
    counted: (document, anchor) => ui.path(`emphasis/counted/${document}/#${anchor}`),
  };
}

/** What the colours of a drawing stand for. */
export function themeKey({ glyph, theme: name }: ChartNames): LegendEntry[] {
  return CODES.map((theme) => ({ mark: 'theme', theme, letter: glyph(theme), text: name(theme) }));
}
