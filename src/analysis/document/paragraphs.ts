import type { Provision, Sentence } from '../../corpus/model/corpus.ts';

/** The sentences of a provision, paragraph by paragraph. */
export function paragraphs({ sentences }: Provision): Sentence[][] {
  const found: Sentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.opens) found.push([]);
    found.at(-1)?.push(sentence);
  }
  return found;
}
