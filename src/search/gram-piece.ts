/** A piece of the index: for each of its words the documents that have it, each as its distance from the one before. */
export type GramPiece = Record<string, number[]>;

/** Which of the pieces of the index a word is in, the same wherever it is asked. */
export function pieceOf(gram: string, pieces: number): number {
  let hash = 0;
  for (const char of gram) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % pieces;
}

/** The documents that have a word, in the order of their numbers. */
export function documentsWith(gram: string, piece: GramPiece): number[] {
  let document = 0;
  const distances = Object.hasOwn(piece, gram) ? piece[gram] : undefined;
  return (distances ?? []).map((distance) => (document += distance));
}
