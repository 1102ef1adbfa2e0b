/** A colour on light paper and on dark. */
export interface Hue {
  light: string;
  dark: string;
}

/**
 * What a sentence can be coded as: the themes, in the order of Linzi's six chapters, or none. The hues stay
 * apart for colour-blind readers; a glyph or a name always goes with them.
 */
export const HUES = {
  loyalty: { light: '#662936', dark: '#b54368' },
  learning: { light: '#1d416e', dark: '#2b6fc3' },
  pragmatism: { light: '#a8792c', dark: '#d8ad5f' },
  'rule-of-law': { light: '#2d988d', dark: '#63c8bc' },
  service: { light: '#3e6400', dark: '#678b02' },
  integrity: { light: '#8b71cf', dark: '#c097fa' },
  none: { light: '#6d6960', dark: '#9a958c' },
} as const satisfies Record<string, Hue>;

export type CodeId = keyof typeof HUES;
export type ThemeId = Exclude<CodeId, 'none'>;

export const CODES = Object.keys(HUES) as [CodeId, ...CodeId[]];
export const THEMES = CODES.filter((code) => code !== 'none') as [ThemeId, ...ThemeId[]];

/**
 * The independent codings of the documents, each a folder of `content/codes/`: every one was made by the same
 * codebook, by a reader who had seen no other. There may be any number, two or more.
 */
export const CODINGS = ['first', 'second', 'third'] as const;
export type CodingId = (typeof CODINGS)[number];

/** Something for each coding. */
export function byCoding<T>(of: (coding: CodingId) => T): Record<CodingId, T> {
  return Object.fromEntries(CODINGS.map((coding) => [coding, of(coding)])) as Record<CodingId, T>;
}
