import { cumsum, descending, scaleBand, sort } from 'd3';
import { CODES, type CodeId } from '../../../corpus/model/themes.ts';
import { percent } from '../../../i18n/percent.ts';
import { WHOLE } from '../../fluid.ts';

/** Heights in pixels of a document's row and, within it, where its name, figures, bar and ranges stand. */
export const SHARE_ROW = { height: 84, name: 14, figure: 32, bar: 37, thick: 26, range: 69 };
/** The same of a small version: name and bar alone. */
export const SMALL_ROW = { height: 46, name: 12, figure: 0, bar: 17, thick: 22, range: 0 };

/** A share from 0 to 1 with its range over the codings, which is null where no coding bears on it. */
export interface SharePart {
  share: number;
  low: number | null;
  high: number | null;
}

/** A document's shares of all themes and of none, which add to 1. */
export interface ShareProfile {
  document: string;
  parts: Record<CodeId, SharePart>;
}

/** A document's row; `y` is its top in pixels, everything else a percentage of the width. */
export interface ShareRow {
  document: string;
  y: number;
  bars: ShareBar[];
}

export interface ShareBar extends SharePart {
  theme: CodeId;
  x: number;
  width: number;
  /** Of the chosen theme: where its bar would end by the codings that give it least and most; null where these print the same. */
  range: { from: number; to: number } | null;
}

/** What a bar of a share has room for on a phone: nothing, the theme’s glyph, its figure too, on a desk its name. */
export function roomFor(share: number): 'nothing' | 'glyph' | 'figure' | 'name' {
  if (share < 0.045) return 'nothing';
  if (share < 0.075) return 'glyph';
  return share < 0.13 ? 'figure' : 'name';
}

/**
 * Each document as one bar of its shares. Where a theme is chosen, it stands first in every bar, so that its shares
 * begin at one line, and the documents stand in their order, largest first.
 */
export function shareBars(
  profiles: readonly ShareProfile[],
  chosen: CodeId | null,
  height: number = SHARE_ROW.height,
): ShareRow[] {
  const keys = chosen === null ? CODES : [chosen, ...CODES.filter((code) => code !== chosen)];
  const rows =
    chosen === null
      ? profiles
      : sort(profiles, (a, b) => descending(partOf(a.parts, chosen).share, partOf(b.parts, chosen).share));
  // Pages draw it too: a linear scale of D3’s would bring its formats along.
  const x = (share: number) => share * WHOLE[1];
  const y = scaleBand(
    rows.map(({ document }) => document),
    [0, rows.length * height],
  );
  return rows.map(({ document, parts }) => {
    const ends = cumsum(keys, (theme) => partOf(parts, theme).share);
    const bars = CODES.map((theme) => {
      const part = partOf(parts, theme);
      const { share, low, high } = part;
      const to = ends[keys.indexOf(theme)] ?? 0;
      const from = to - share;
      const isTold = theme === chosen && low !== null && high !== null && percent(low) !== percent(high);
      const range = isTold ? { from: x(low), to: x(high) } : null;
      return { theme, ...part, x: x(from), width: x(to) - x(from), range };
    });
    return { document, y: y(document) ?? 0, bars };
  });
}

const NO_PART: SharePart = { share: 0, low: null, high: null };

function partOf(parts: ShareProfile['parts'], theme: CodeId): SharePart {
  return parts[theme] ?? NO_PART;
}
