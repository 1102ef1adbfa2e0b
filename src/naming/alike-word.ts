import type { Words } from '../i18n/en/words.ts';

/** What is said of a counterpart. */
interface Alike {
  strength: number;
  reason: keyof Words['compare']['reason'];
  change: 'add' | 'first' | null;
}

/** How a counterpart is alike, in what, and whether a correction by hand put it first. */
export function alikeness({ strength, reason, change }: Alike, words: Pick<Words, 'compare'>): string {
  const { compare } = words;
  const isFirst = change === 'first';
  // Where nothing is alike enough, what the two have in common is all there is to say.
  const alike = reason === 'frame' || reason === 'question' ? [] : [alikeWord(strength, words)];
  // What the editors put first where it was not computed they have added too.
  const inWhat = isFirst && reason === 'editor' ? [] : [compare.reason[reason]];
  return [...alike, ...inWhat, ...(isFirst ? [compare.putFirst] : [])].join(' · ');
}

/** A strength of 0 to 1 as a word: from 0.6 very alike, from 0.4 alike, below partly alike. */
export function alikeWord(strength: number, { compare }: Pick<Words, 'compare'>): string {
  if (strength >= 0.6) return compare.alike.close;
  return strength >= 0.4 ? compare.alike.near : compare.alike.far;
}
