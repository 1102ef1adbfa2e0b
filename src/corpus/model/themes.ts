import { EDITION_CODINGS, EDITION_THEMES } from '../edition/edition.ts';
import type { Hue } from '../edition/edition-schema.ts';

/** A theme of the edition, by its id. */
export type ThemeId = string;
/** What a sentence can be coded as: a theme, or `none`. */
export type CodeId = string;

/** The themes in their order, of which there is at least one. */
export const THEMES = EDITION_THEMES.map(({ id }) => id) as [ThemeId, ...ThemeId[]];
export const CODES: [CodeId, ...CodeId[]] = [...THEMES, 'none'];

/** The hue of a code. A glyph or a name always goes with it. */
export function hueOf(code: CodeId): Hue {
  return EDITION_THEMES.find(({ id }) => id === code)?.hue ?? NO_HUE;
}

const NO_HUE: Hue = { light: '#6d6960', dark: '#9a958c' };

/**
 * The independent codings of the documents, each a folder of `content/codes/`: every one was made by the same
 * codebook, by a reader who had seen no other. There may be none.
 */
export const CODINGS = EDITION_CODINGS;
export type CodingId = (typeof CODINGS)[number];

/** Something for each coding. */
export function byCoding<T>(of: (coding: CodingId) => T): Record<CodingId, T> {
  return Object.fromEntries(CODINGS.map((coding) => [coding, of(coding)])) as Record<CodingId, T>;
}
