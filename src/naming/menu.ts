import type { Corpus } from '../corpus/model/corpus.ts';
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
  'own',
] as const satisfies readonly Section[];

/** Whether an edition has something for a section; without it the menu leaves it out, and there is no such page. */
export function hasSection(
  { documents, terms, commitments }: Pick<Corpus, 'documents' | 'terms' | 'commitments'>,
  section: Section,
): boolean {
  if (section === 'terms') return terms.length > 0;
  // Drafts have no share in its figures.
  if (section === 'emphasis') return documents.length > 0;
  return section !== 'commitments' || commitments.length > 0;
}

/** The address of a way of comparing, without language: its section’s, but for a text of the reader’s own. */
export function wayPath(way: (typeof COMPARE_WAYS)[number]): string {
  return way === 'own' ? 'compare/own/' : `${way}/`;
}

/** The way of comparing that a page belongs to, the longest address that fits. */
export function wayOf(page: string): (typeof COMPARE_WAYS)[number] | undefined {
  return COMPARE_WAYS.filter((way) => page.startsWith(wayPath(way))).sort(
    (a, b) => wayPath(b).length - wayPath(a).length,
  )[0];
}

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
