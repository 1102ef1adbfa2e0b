import { replaceAll, significant, type Folding } from './normalise.ts';
import type { Readings } from './pinyin.ts';

/** Before pinyin and before a word of the translation: no character of a text that is searched. */
const PINYIN = "'";
const WORD = ' ';

/** The words a text is indexed by: each of its significant characters, and each pair of neighbours. */
export function gramsOf(text: string, alike: Folding): string[] {
  const chars = Array.from(replaceAll(significant(text), alike));
  return [...new Set([...chars, ...neighbours(chars)])];
}

/** The words a text is indexed by for pinyin: each syllable it can be read as, and each pair of them. */
export function pinyinGramsOf(text: string, { byChar }: Readings): string[] {
  const read = Array.from(significant(text), (char) =>
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

/** The words a translation is indexed by: each of its stems, and each pair of neighbours. */
export function stemGramsOf(stems: readonly string[]): string[] {
  return [...new Set([...stems.map((stem) => WORD + stem), ...neighbours(stems, WORD)])];
}

/** Of a run of characters or of stems, what any text that has it is indexed by. */
export function runGrams(run: readonly string[], language: 'zh' | 'en'): string[] {
  const gap = language === 'zh' ? '' : WORD;
  return run.length === 1 ? run.map((each) => gap + each) : neighbours(run, gap);
}

/** The word that documents with a value of a facet are indexed by. */
export function facetGram(facet: string, value: string): string {
  return `${facet}=${value}`;
}

/** The same for one way to cut typed pinyin into syllables. */
export function syllableGrams(syllables: readonly string[], most: number): string[] {
  const grams = syllables.length === 1 ? [...syllables] : neighbours(syllables);
  return spread(grams, most).map(pinyinGram);
}

function pinyinGram(letters: string): string {
  return PINYIN + letters;
}

function neighbours(parts: readonly string[], gap = ''): string[] {
  return parts.slice(1).map((part, index) => (parts[index] ?? '') + gap + part);
}

/** Up to `most` of a list, spread evenly over it and no two alike. */
export function spread(grams: readonly string[], most: number): string[] {
  const step = Math.max((grams.length - 1) / (most - 1), 1);
  const chosen = Array.from(
    { length: Math.min(most, grams.length) },
    (_, index) => grams[Math.round(index * step)],
  );
  return [...new Set(chosen.filter((gram) => gram !== undefined))];
}
