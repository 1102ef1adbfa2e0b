import { pieceOf, type GramPiece } from './gram-piece.ts';

/** Characters that a word takes up in a piece besides its documents. */
const WORD = 6;

/** Says which documents have a word; documents are added in the order of their numbers. */
export class GramIndex {
  readonly #documents = new Map<string, { last: number; distances: number[] }>();
  #size = 0;

  add(document: number, grams: Iterable<string>) {
    for (const gram of grams) {
      const known = this.#documents.get(gram);
      this.#size += known === undefined ? gram.length + WORD : 2;
      if (known === undefined) this.#documents.set(gram, { last: document, distances: [document] });
      else if (known.last !== document) {
        known.distances.push(document - known.last);
        known.last = document;
      }
    }
  }

  /** Every piece, in order; the words of one are sorted, so that equal texts make equal files. */
  pieces(): GramPiece[] {
    const pieces: [string, number[]][][] = Array.from({ length: piecesFor(this.#size) }, () => []);
    for (const [gram, { distances }] of this.#documents)
      pieces[pieceOf(gram, pieces.length)]?.push([gram, distances]);
    return pieces.map((entries) => Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
  }
}

/** The more there is, the more pieces and the larger each: 1 kB of five documents, 5 kB of two thousand. */
function piecesFor(characters: number): number {
  return Math.ceil(characters ** (2 / 3) / 40);
}
