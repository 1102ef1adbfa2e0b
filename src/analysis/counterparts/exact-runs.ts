import type { PlainSentence } from '../wording/plain-sentences.ts';
import { SHORTEST, type Stretch } from '../wording/shared-runs.ts';

/**
 * Every longest exact run of eight Han characters or more of two sentences of different documents, found
 * by comparing all with all: slow and simple, so that the fast way can be held to it.
 */
export function exactRuns(sentences: readonly PlainSentence[]): [Stretch, Stretch][] {
  return sentences.flatMap((a, first) =>
    sentences
      .slice(first + 1)
      .flatMap((b, second) => (a.document === b.document ? [] : commonRuns(a, b, first, first + 1 + second))),
  );
}

/** The runs that no passage covers in both sentences. */
export function missedRuns(
  runs: readonly [Stretch, Stretch][],
  passages: readonly (readonly Stretch[])[],
): [Stretch, Stretch][] {
  const covers = (places: readonly Stretch[], run: Stretch) =>
    places.some((p) => p.sentence === run.sentence && p.start <= run.start && run.end <= p.end);
  return runs.filter((pair) => !passages.some((places) => pair.every((run) => covers(places, run))));
}

function commonRuns(a: PlainSentence, b: PlainSentence, first: number, second: number): [Stretch, Stretch][] {
  const found: [Stretch, Stretch][] = [];
  for (let i = 0; i < a.han.length; i++) {
    for (let j = 0; j < b.han.length; j++) {
      if (a.han[i] !== b.han[j] || (i > 0 && j > 0 && a.han[i - 1] === b.han[j - 1])) continue;
      let length = 1;
      while (i + length < a.han.length && a.han[i + length] === b.han[j + length]) length++;
      if (length >= SHORTEST) found.push([stretch(a, first, i, length), stretch(b, second, j, length)]);
    }
  }
  return found;
}

function stretch({ at }: PlainSentence, sentence: number, from: number, length: number): Stretch {
  return { sentence, start: at[from] ?? 0, end: (at[from + length - 1] ?? 0) + 1 };
}
