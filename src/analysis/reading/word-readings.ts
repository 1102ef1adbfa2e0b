import { pinyin } from 'pinyin-pro';
import { HAN, type Pronunciation } from '../../corpus/model/han.ts';
import { findTerms, type Term } from '../../corpus/model/terms.ts';

/** What an edition knows of how its texts are read. */
export interface KnownReadings {
  terms: readonly Pick<Term, 'term' | 'variants' | 'pinyin'>[];
  pronunciations: readonly Pronunciation[];
}

/**
 * How the Han characters of a text are read, word by word: `gè bù-mén`, a syllable with its tone mark for each, those of
 * one word joined by `-`. What the edition gives for a term goes before its corrections, and these before the library.
 */
export function wordReadings(text: string, known: KnownReadings): string {
  const chars = [...text];
  const syllables = pinyin(text, { type: 'array', toneSandhi: false });
  if (syllables.length !== chars.length) throw new Error(`“${text}” was not read character by character.`);
  const starts = wordStarts(text);
  for (const { zh, pinyin: reading } of shortestFirst(known.pronunciations, chars)) {
    const words = reading.split(' ').map((word) => word.split('-'));
    for (const from of placesOf(zh, text)) {
      const length = [...zh].length;
      for (let at = from; at <= from + length; at++) starts.delete(at);
      starts.add(from).add(from + length);
      let at = from;
      for (const word of words) {
        starts.add(at);
        for (const syllable of word) syllables[at++] = syllable;
      }
    }
  }
  for (const { term, start, end } of findTerms(text, known.terms)) {
    // A variant can have other characters than those whose reading is given.
    if (text.slice(start, end) !== term.term) continue;
    const given = term.pinyin.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
    const places = hanFrom(chars, [...text.slice(0, start)].length, [...term.term].length);
    if (given.length === places.length) places.forEach((at, index) => (syllables[at] = given[index] ?? ''));
  }
  return hanFrom(chars, 0, chars.length)
    .map((at, index, all) => {
      const joins = index > 0 && all[index - 1] === at - 1 && !starts.has(at);
      return `${index === 0 ? '' : joins ? '-' : ' '}${syllables[at]}`;
    })
    .join('');
}

/** The shorter first, so that a longer one has the last word. */
function shortestFirst(all: readonly Pronunciation[], chars: readonly string[]): Pronunciation[] {
  const here = new Set(chars);
  return all.filter(({ zh }) => here.has([...zh][0] ?? '')).sort((a, b) => a.zh.length - b.zh.length);
}

/** Where words begin, by code point. */
function wordStarts(text: string): Set<number> {
  const starts = new Set<number>();
  let at = 0;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    starts.add(at);
    at += [...segment].length;
  }
  return starts;
}

/** Where a word stands in a text, by code point. */
function placesOf(word: string, text: string): number[] {
  return text
    .split(word)
    .slice(0, -1)
    .map((_, index, pieces) => [...pieces.slice(0, index + 1).join(word)].length);
}

/** The places of Han characters among some that follow one another. */
function hanFrom(chars: readonly string[], from: number, count: number): number[] {
  return chars.slice(from, from + count).flatMap((char, index) => (HAN.test(char) ? [from + index] : []));
}
