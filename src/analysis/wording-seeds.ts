import type { PlainSentence } from './plain-sentences.ts';

/** A Han character of the corpus: the sentence's index and the character's index in it. */
export interface Position {
  sentence: number;
  at: number;
}

/** The places of every n-gram that stands in two documents or more, in the order of the corpus. */
export function seedIndex(sentences: readonly PlainSentence[], length: number): Map<string, Position[]> {
  const index = new Map<string, Position[]>();
  for (const [sentence, { han }] of sentences.entries()) {
    for (let at = 0; at + length <= han.length; at++) {
      const gram = han.slice(at, at + length).join('');
      const places = index.get(gram);
      if (places === undefined) index.set(gram, [{ sentence, at }]);
      else places.push({ sentence, at });
    }
  }
  for (const [gram, places] of index) {
    const document = ({ sentence }: Position) => sentences[sentence]?.document;
    const first = places[0] && document(places[0]);
    if (places.every((place) => document(place) === first)) index.delete(gram);
  }
  return index;
}
