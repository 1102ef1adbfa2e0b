import { cumsum, scaleLinear } from 'd3';
import type { CodeId } from '../../corpus/model/themes.ts';

/** One sentence as a bar of a strip: `x` and `width` from 0 to the strip's width. */
export interface StripBar {
  id: string;
  theme: CodeId;
  x: number;
  width: number;
}

/** A document as a bar of its sentences in order, each as wide as its share of the characters. */
export function strip(
  sentences: readonly { id: string; theme: CodeId; characters: number }[],
  width: number,
): StripBar[] {
  const ends = cumsum(sentences, (sentence) => sentence.characters);
  const scale = scaleLinear([0, ends.at(-1) ?? 0], [0, width]);
  return sentences.map(({ id, theme, characters }, index) => {
    const x = scale((ends[index] ?? 0) - characters);
    return { id, theme, x, width: scale(ends[index] ?? 0) - x };
  });
}
