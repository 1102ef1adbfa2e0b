import type { Words } from '../i18n/en/words.ts';

/** The parts of the words that can stand for a page: with its title and its description. */
type Described = {
  [Part in keyof Words]: Words[Part] extends { title: unknown; description: (...counts: never[]) => string }
    ? Part
    : never;
}[keyof Words];

export type Section = keyof Words['nav'] & Described;

/** The places of the menu in their order: each is the folder of its page, a word of `nav`, and a part of the words. */
export const MENU: readonly Section[] = [
  'documents',
  'themes',
  'compare',
  'emphasis',
  'wording',
  'terms',
  'commitments',
  'search',
  'method',
  'data',
];
