import { cumsum } from 'd3';
import { CODES, type CodeId } from '../../../corpus/model/themes.ts';
import { percent } from '../../../i18n/percent.ts';
import { ofPhone, WHOLE } from '../../fluid.ts';

/** Heights in pixels of a document's row and, within it, where its name, figures, bar, range and small figures stand. */
export const SHARE_ROW = { height: 92, name: 14, figure: 32, bar: 37, thick: 26, range: 67, small: 82 };
/** The same of a small version: name and bar alone. */
export const SMALL_ROW = { height: 46, name: 12, bar: 17, thick: 22 };
/** Room below a bar for a figure after a glyph or a name, in percent of the width, on a phone and on a desk. */
const ROOM = { narrow: { sign: ofPhone(44), name: ofPhone(62) }, wide: { sign: 6, name: 8.5 } };

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

/** A document's row; `y` is its top in pixels, everything else a percentage of the width. Its bars are in their order. */
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
      : profiles.toSorted((a, b) => partOf(b.parts, chosen).share - partOf(a.parts, chosen).share);
  // Pages draw it too: a scale of D3’s would bring more along than it does here.
  const x = (share: number) => share * WHOLE[1];
  return rows.map(({ document, parts }, index) => {
    const ends = cumsum(keys, (theme) => partOf(parts, theme).share);
    const bars = keys.map((theme, at) => {
      const part = partOf(parts, theme);
      const { share, low, high } = part;
      const to = ends[at] ?? 0;
      const from = to - share;
      const isTold = theme === chosen && low !== null && high !== null && percent(low) !== percent(high);
      const range = isTold ? { from: x(low), to: x(high) } : null;
      return { theme, ...part, x: x(from), width: x(to) - x(from), range };
    });
    return { document, y: index * height, bars };
  });
}

/** A figure below its bar: it begins, or at the right ends, at `x`, a percentage of the width. */
export interface SmallFigure {
  bar: ShareBar;
  x: number;
  anchor: 'start' | 'end';
}

/**
 * The parts of a bar that are too small for their figure, which is told below: under its part, or as near to that as
 * the others leave room. On a desk a part with room for a glyph has it for its figure too.
 */
export function smallFigures(bars: readonly ShareBar[], on: 'narrow' | 'wide'): SmallFigure[] {
  const small = bars.filter(({ share }) => {
    const room = roomFor(share);
    return room === 'nothing' || (room === 'glyph' && on === 'narrow');
  });
  const room = ({ theme }: ShareBar) => ROOM[on][theme === 'none' ? 'name' : 'sign'];
  let free = 0;
  const starts = small.map((bar) => {
    const start = Math.max(bar.x, free);
    free = start + room(bar);
    return start;
  });
  // Where that leads beyond the end, all that stand too far are pushed back, the last of them first.
  let end = WHOLE[1];
  return small
    .map((bar, index) => ({ bar, x: starts[index] ?? 0 }))
    .reverse()
    .map(({ bar, x }): SmallFigure => {
      const isPushed = x > end - room(bar);
      const isLast = end === WHOLE[1];
      end = Math.min(x, end - room(bar));
      return isPushed && isLast ? { bar, x: WHOLE[1], anchor: 'end' } : { bar, x: end, anchor: 'start' };
    })
    .reverse();
}

const NO_PART: SharePart = { share: 0, low: null, high: null };

function partOf(parts: ShareProfile['parts'], theme: CodeId): SharePart {
  return parts[theme] ?? NO_PART;
}
