import type { PlainSentence } from './plain-sentences.ts';

/** A Han character of the corpus: the sentence's index and the character's index in it. */
export interface Position {
  sentence: number;
  at: number;
}

/** The places of every n-gram of some sentences, in their order. */
export function seedIndex(
  sentences: readonly PlainSentence[],
  own: readonly number[],
  length: number,
): Map<string, Position[]> {
  const index = new Map<string, Position[]>();
  for (const sentence of own) {
    const han = sentences[sentence]?.han ?? [];
    for (let at = 0; at + length <= han.length; at++) {
      const gram = han.slice(at, at + length).join('');
      const places = index.get(gram);
      if (places === undefined) index.set(gram, [{ sentence, at }]);
      else places.push({ sentence, at });
    }
  }
  return index;
}
