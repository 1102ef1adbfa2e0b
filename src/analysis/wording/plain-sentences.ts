import type { Document, Sentence } from '../../corpus/model/corpus.ts';

/** A sentence reduced to what wording is compared by: its Han characters. */
export interface PlainSentence {
  /** Place of the document in the order given, from 0. */
  document: number;
  provision: string;
  sentence: Sentence;
  /** The code points of the sentence. */
  points: string[];
  /** The Han characters in order; punctuation, white space, digits and Latin letters are left out. */
  han: string[];
  /** Where each Han character stands among the code points. */
  at: number[];
}

/** Every sentence of the documents in its order, ready to be compared. */
export function plainSentences(documents: readonly Document[]): PlainSentence[] {
  return documents.flatMap((document, index) =>
    document.provisions.flatMap((provision) =>
      provision.sentences.map((sentence) => ({
        document: index,
        provision: provision.id,
        sentence,
        ...plain(sentence.zh),
      })),
    ),
  );
}

/** The code points of a text and the Han characters among them with their offsets. */
export function plain(text: string): Pick<PlainSentence, 'points' | 'han' | 'at'> {
  const points = [...text];
  const at = points.flatMap((char, offset) => (/\p{Script=Han}/u.test(char) ? [offset] : []));
  return { points, at, han: at.map((offset) => points[offset] ?? '') };
}
