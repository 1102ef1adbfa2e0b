import { cumsum } from 'd3';
import type { CodeId } from '../../corpus/model/themes.ts';

/** A sentence as a bar of a strip: `x` and `width` from 0 to the strip's width. */
export interface StripBar {
  theme: CodeId;
  x: number;
  width: number;
}

/** A document as a bar of its sentences in order, each as wide as its share of the characters. */
export function strip<Sentence extends { theme: CodeId; characters: number }>(
  sentences: readonly Sentence[],
  width: number,
): (Sentence & StripBar)[] {
  const ends = cumsum(sentences, (sentence) => sentence.characters);
  const all = ends.at(-1) ?? 0;
  // Pages draw it too: a scale of D3’s would bring its colours along.
  const scale = (characters: number) => (all === 0 ? 0 : (characters / all) * width);
  return sentences.map((sentence, index) => {
    const end = ends[index] ?? 0;
    const x = scale(end - sentence.characters);
    return { ...sentence, x, width: scale(end) - x };
  });
}
