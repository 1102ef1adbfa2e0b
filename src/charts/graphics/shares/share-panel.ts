import type { Emphasis } from '../../../analysis/emphasis/emphasis.ts';
import type { Unit } from '../../../analysis/emphasis/theme-weights.ts';
import type { Corpus } from '../../../corpus/model/corpus.ts';
import { sentencesOf } from '../../../corpus/model/document-texts.ts';
import { CODES, type CodeId } from '../../../corpus/model/themes.ts';
import { percent, type Interface } from '../../../i18n/interface.ts';
import type { ChartMark, Panel } from '../../chart.ts';
import { chartNames } from '../../chart-names.ts';
import { chosenGraphic } from '../../chosen-graphic.ts';
import { rangeInWords } from '../../figure-ranges.ts';
import { SHARE_ROW, SMALL_ROW, type ShareProfile } from './share-bars.ts';

/** A bar a document. */
export interface SharePanel extends Panel {
  profiles: ShareProfile[];
  /** The theme whose shares begin at one line. */
  chosen: CodeId | null;
  /** Whether all other themes are faint. */
  isAlone: boolean;
  /** By document or theme. */
  names: Record<string, string>;
  /** What a theme is told by: its glyph, and a name where there is no theme. */
  signs: Record<CodeId, string>;
  themes: Record<CodeId, string>;
  /** By document and theme: `linzi-2022 service`. */
  marks: Record<string, ChartMark>;
  isSmall: boolean;
  /** Lines to read the first shares by. */
  lines: readonly { value: number; text: string }[];
}

/** Height of the names of the lines above the bars, in pixels. */
export const SHARE_TOP = 18;
/** How many sentences a mark gives first. */
export const FIRST = 2;

interface Shown {
  corpus: Corpus;
  figures: readonly Emphasis[];
  unit: Unit;
  ui: Interface;
}

/** A small version: the theme that stands first, and whether it alone is in full colour. */
export interface SmallShares {
  chosen: CodeId | null;
  isAlone: boolean;
}

/** The shares of documents as bars; a small version has neither figures nor lines. */
export function sharePanel({ corpus, figures, unit, ui }: Shown, small?: SmallShares): SharePanel {
  const names = chartNames({ corpus, ui });
  const { documents } = corpus;
  const profiles = shareProfiles(documents, figures, unit);
  const isSmall = small !== undefined;
  const height = (isSmall ? SMALL_ROW : SHARE_ROW).height * documents.length;
  const { lines } = ui.words.emphasis.shares;
  const find = (document: string, theme: CodeId) =>
    profiles.find((each) => each.document === document)?.parts[theme] ?? { share: 0, low: null, high: null };
  return {
    title: '',
    height: isSmall ? height : height + SHARE_TOP,
    profiles,
    chosen: small === undefined ? (chosenGraphic(corpus, 'shares')?.theme ?? null) : small.chosen,
    isAlone: small?.isAlone ?? false,
    names: Object.fromEntries(documents.map(({ id }) => [id, names.document(id)])),
    signs: names.signs,
    themes: byCode((code) => names.theme(code)),
    marks: Object.fromEntries(
      documents.flatMap((document) =>
        CODES.map((theme): [string, ChartMark] => {
          const part = find(document.id, theme);
          return [
            `${document.id} ${theme}`,
            {
              subject: { theme, documents: [document.id] },
              href: names.counted(document.id, theme),
              title: `${names.document(document.id)} · ${names.theme(theme)}`,
              figure: percent(part.share),
              range: rangeInWords(part, percent, ui.words),
              at: sentencesOf(document)
                .filter((sentence) => sentence.theme === theme)
                .slice(0, FIRST)
                .map(({ id }) => `${document.id}#${id}`),
            },
          ];
        }),
      ),
    ),
    isSmall,
    lines: isSmall
      ? []
      : [
          { value: 0.25, text: lines.quarter },
          { value: 0.5, text: lines.half },
        ],
  };
}

/** The shares of documents in a unit, in their order. */
export function shareProfiles(
  documents: readonly { id: string }[],
  figures: readonly Emphasis[],
  unit: Unit,
): ShareProfile[] {
  return documents.map(({ id }) => ({
    document: id,
    parts: byCode((code) => {
      const found = figures.find((each) => each.document === id && each.theme === code && each.unit === unit);
      return { share: found?.share ?? 0, low: found?.low ?? null, high: found?.high ?? null };
    }),
  }));
}

function byCode<T>(of: (code: CodeId) => T): Record<CodeId, T> {
  return Object.fromEntries(CODES.map((code) => [code, of(code)]));
}
