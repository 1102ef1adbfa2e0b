import type { Words } from '../i18n/en/words.ts';

export type Section = keyof Words['nav'];

/** The places of the menu in their order: each is the folder of its page, and a word of `nav`. */
export const SECTIONS: readonly Section[] = [
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
