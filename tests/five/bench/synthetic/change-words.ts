import { randomInt, rollup } from 'd3';
import { findTerms, type Term } from '../../../../src/corpus/model/terms.ts';

/** A source of numbers from 0 (included) to 1. */
export type Random = () => number;

/** Words that stand this often hold every text together and are left alone. */
const FREQUENT = 20;
/** Set phrases stand as they are in one of four sets of changes, so that formulas are shared. */
const KEPT = 0.25;
/** Numerals, and what counts when it stands behind one. */
const COUNTS = /[\d〇零一二两三四五六七八九十百第届次个项条张种步]/u;

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of two to four characters that texts are made of, without numerals, each once. */
export function vocabulary(texts: readonly string[]): Map<string, number> {
  const words = texts.flatMap((text) => [...SEGMENTER.segment(text)].map(({ segment }) => segment));
  const counts = rollup(
    words,
    (same) => same.length,
    (word) => word,
  );
  return new Map([...counts].filter(([word]) => /^\p{Script=Han}{2,4}$/u.test(word) && !COUNTS.test(word)));
}

/**
 * A way of changing words that is always the same for the same word: the part `rate` (0 to 1) of the
 * rarer words is each exchanged for another of the same length. A quarter of the set phrases is kept whole.
 */
export function wordChanger(
  words: ReadonlyMap<string, number>,
  terms: readonly Term[],
  rate: number,
  random: Random,
): (text: string) => string {
  const byLength = Map.groupBy(words.keys(), (word) => word.length);
  const phrases = terms.filter(({ kind }) => kind !== 'general' && random() < KEPT);
  const changes = new Map<string, string>();
  const change = (word: string) => {
    const known = changes.get(word);
    if (known !== undefined) return known;
    const others = byLength.get(word.length) ?? [];
    const isFixed = (words.get(word) ?? FREQUENT) >= FREQUENT || random() >= rate;
    const other = isFixed ? word : (others[randomInt.source(random)(others.length)()] ?? word);
    changes.set(word, other);
    return other;
  };
  const changeAll = (text: string) =>
    [...SEGMENTER.segment(text)].map(({ segment }) => change(segment)).join('');
  return (text) => {
    const kept = findTerms(text, phrases);
    const between = kept.map(({ start, end }, index) => {
      const before = text.slice(kept[index - 1]?.end ?? 0, start);
      return changeAll(before) + text.slice(start, end);
    });
    return between.join('') + changeAll(text.slice(kept.at(-1)?.end ?? 0));
  };
}
