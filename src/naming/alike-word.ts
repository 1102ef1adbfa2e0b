import type { Words } from '../i18n/en/words.ts';

/** A strength of 0 to 1 as a word: from 0.6 very alike, from 0.4 alike, below partly alike. */
export function alikeWord(strength: number, { compare }: Pick<Words, 'compare'>): string {
  if (strength >= 0.6) return compare.alike.close;
  return strength >= 0.4 ? compare.alike.near : compare.alike.far;
}
