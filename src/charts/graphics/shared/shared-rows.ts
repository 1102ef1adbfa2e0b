import { ascending, max, scaleLinear, sort } from 'd3';
import type { ThemeId } from '../../../corpus/model/themes.ts';
import { ofPhone, WHOLE } from '../../fluid.ts';

/** Heights in pixels: of a theme's name, of a dot with the number below it, the dot’s middle, and what stands between two rows. */
export const SHARED_ROW = { name: 20, dot: 32, middle: 10, base: 20, gap: 7 };
/** How far apart two dots are at least that stand beside each other, in percent of the width on a phone. */
const APART = ofPhone(19);

export interface SharedDot {
  document: string;
  theme: ThemeId;
  /** The part of the theme's characters that is shared, from 0 to 1. */
  share: number;
  /** How many sentences the share rests on. */
  sentences: number;
}

/** A theme's dots; `y` is the row's top and the middle of a dot in pixels, `x` a percentage of the width. */
export interface SharedRow<Dot extends SharedDot> {
  theme: ThemeId;
  y: number;
  height: number;
  dots: (Dot & { x: number; y: number })[];
}

/** The scale that all rows have in common, as far as the largest share needs it, in tenths. */
export function sharedScale(dots: readonly SharedDot[]) {
  const end = Math.ceil((max(dots, ({ share }) => share) ?? 1) * 10) / 10;
  // Room for half a dot at the left and for a name at the right.
  return scaleLinear([0, end], [WHOLE[0] + ofPhone(11), WHOLE[1] - ofPhone(84)]);
}

/** A row a theme, with a dot a document; dots that would cover each other stand one below the other. */
export function sharedRows<Dot extends SharedDot>(
  themes: readonly ThemeId[],
  dots: readonly Dot[],
): SharedRow<Dot>[] {
  const x = sharedScale(dots);
  let y = 0;
  return themes.map((theme) => {
    const levels: number[] = [];
    const own = sort(
      dots.filter((dot) => dot.theme === theme),
      (a, b) => ascending(a.share, b.share),
    ).map((dot) => {
      const at = x(dot.share);
      const free = levels.findIndex((last) => at - last >= APART);
      const level = free === -1 ? levels.length : free;
      levels[level] = at;
      return { ...dot, x: at, y: SHARED_ROW.name + level * SHARED_ROW.dot + SHARED_ROW.middle };
    });
    const height = SHARED_ROW.name + Math.max(levels.length, 1) * SHARED_ROW.dot + SHARED_ROW.gap;
    const row = { theme, y, height, dots: own };
    y += height;
    return row;
  });
}
