import { plainText, replaceAll, significant, type Folding } from './normalise.ts';
import type { Readings } from './pinyin.ts';

/** First letter of a script that neither the stemmer nor the removal of accents touches. */
const GEORGIAN = 0x10d0;
const LATIN_A = 0x61;

/** The words a text is indexed by: each of its significant characters, and each pair of neighbours. */
export function gramsOf(text: string, alike: Folding): string[] {
  const chars = Array.from(replaceAll(significant(text), alike));
  return [...new Set([...chars, ...neighbours(chars)])];
}

/** The words a text is indexed by for pinyin: each syllable it can be read as, and each pair of them. */
export function pinyinGramsOf(text: string, { byChar }: Readings): string[] {
  const read = Array.from(plainText(text).plain, (char) =>
    (byChar.get(char) ?? []).map(({ syllable }) => syllable),
  );
  const pairs = read.flatMap((firsts, at) =>
    firsts.flatMap((first) => (read[at + 1] ?? []).map((second) => pinyinGram(first + second))),
  );
  return [...new Set([...read.flat().map(pinyinGram), ...pairs])];
}

/**
 * Words that a text with this phrase must have been indexed by: up to `most` pairs of neighbours,
 * spread evenly and no two alike; a text that has them all may still lack the phrase.
 */
export function phraseGrams(phrase: string, alike: Folding, most: number): string[] {
  const chars = Array.from(replaceAll(phrase, alike));
  return chars.length === 1 ? chars : spread(neighbours(chars), most);
}

/** The same for one way to cut typed pinyin into syllables. */
export function syllableGrams(syllables: readonly string[], most: number): string[] {
  const grams = syllables.length === 1 ? [...syllables] : neighbours(syllables);
  return spread(grams, most).map(pinyinGram);
}

/** Latin letters as Georgian ones: a word of the same index that is no English word. */
function pinyinGram(letters: string): string {
  return Array.from(letters, (letter) =>
    String.fromCodePoint(GEORGIAN + (letter.codePointAt(0) ?? LATIN_A) - LATIN_A),
  ).join('');
}

function neighbours(parts: readonly string[]): string[] {
  return parts.slice(1).map((part, index) => (parts[index] ?? '') + part);
}

function spread(grams: readonly string[], most: number): string[] {
  const step = Math.max((grams.length - 1) / (most - 1), 1);
  const chosen = Array.from(
    { length: Math.min(most, grams.length) },
    (_, index) => grams[Math.round(index * step)],
  );
  return [...new Set(chosen.filter((gram) => gram !== undefined))];
}
