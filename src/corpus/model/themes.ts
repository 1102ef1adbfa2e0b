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
  loyalty: { light: '#6f1a3a', dark: '#f0a3bd' },
  learning: { light: '#3c84cc', dark: '#5b7cc4' },
  pragmatism: { light: '#9e7c0b', dark: '#ad9413' },
  'rule-of-law': { light: '#287c7a', dark: '#48a99b' },
  service: { light: '#435d1a', dark: '#a2d174' },
  integrity: { light: '#4a2c93', dark: '#c99bf5' },
  none: { light: '#8f887a', dark: '#7d776c' },
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
