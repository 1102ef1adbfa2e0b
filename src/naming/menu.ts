import type { Words } from '../i18n/en/words.ts';

/** The parts of the words that can stand for a page: with its title and its description. */
type Described = {
  [Part in keyof Words]: Words[Part] extends { title: unknown; description: (...counts: never[]) => string }
    ? Part
    : never;
}[keyof Words];

export type Section = keyof Words['nav'] & Described;

/** The four places of the header, in their order. A section is the folder of its page and a part of the words. */
export const PLACES = ['documents', 'compare', 'emphasis', 'terms'] as const satisfies readonly Section[];

/** The ways of comparing, in their order: the tabs of Compare. */
export const COMPARE_WAYS = [
  'themes',
  'compare',
  'commitments',
  'wording',
] as const satisfies readonly Section[];

/** What the footer leads to, besides reading offline. */
export const ABOUT = ['method', 'data'] as const satisfies readonly Section[];

/** Every section that is a page of its own. */
export const SECTIONS: readonly Section[] = [
  ...new Set([...PLACES, ...COMPARE_WAYS, 'search', ...ABOUT] as const),
];

/** The place of the header that a page belongs to, by its address without language: `themes/loyalty/` → `compare`. */
export function placeOf(page: string): Section | undefined {
  const section = SECTIONS.find((each) => page.startsWith(`${each}/`));
  return COMPARE_WAYS.some((way) => way === section) ? 'compare' : section;
}
