import stem from 'wink-porter2-stemmer';
import type { Range } from './normalise.ts';
import { comparedUnits } from './compared-units.ts';

/** A word of a translation where it stands, in UTF-16 offsets. */
export interface EnglishWord extends Range {
  /** What all forms of the word have in common: `serv` of serve, serves, serving. */
  stem: string;
}

/** What an apostrophe leaves of a possessive: part of the word before it. */
const POSSESSIVE = 's';
const stems = new Map<string, string>();
const FUNCTION_WORDS = new Set(
  'a an and are as at be by for from has have in is it its of on or shall so that the their this to was were will with'.split(
    ' ',
  ),
);

/** Whether a word says nothing of what a text is about, so that it counts only as part of a phrase. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
}

/** The words of a text in order. */
export function englishWords(text: string): EnglishWord[] {
  return comparedUnits(text, 'en', {}).flatMap(({ value, start, end }) =>
    stemsOf([value]).map((own) => ({ stem: own, start, end })),
  );
}

/** The stems of words one after another, as quotations part them. */
export function stemsOf(words: readonly string[]): string[] {
  return words.filter((word) => word !== POSSESSIVE).map(stemOf);
}

/** Where words of these stems stand one after another; places do not overlap. */
export function findStems(words: readonly EnglishWord[], wanted: readonly string[]): Range[] {
  const places: Range[] = [];
  for (let from = 0; wanted.length > 0 && from + wanted.length <= words.length; from++) {
    const run = words.slice(from, from + wanted.length);
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (!run.every((word, at) => word.stem === wanted[at])) continue;
    places.push({ start: first.start, end: last.end });
    from += wanted.length - 1;
  }
  return places;
}

function stemOf(word: string): string {
  const own = stems.get(word) ?? stem(word);
  stems.set(word, own);
  return own;
}
