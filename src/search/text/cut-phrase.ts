/** A phrase shorter than this has no pieces; one longer is looked for only as it stands. */
export const CUT = { from: 4, to: 60 } as const;

/** Pieces of a phrase that each stand in a text, two characters or more, and the share of the phrase they make up. */
export interface CutPhrase {
  pieces: string[];
  share: number;
}

/** Cuts a phrase into pieces that a text has, so that they cover as much of it as can be, in as few pieces as can be. */
export function cutPhrase(phrase: string, has: (piece: string) => boolean): CutPhrase {
  const chars = Array.from(phrase);
  if (chars.length < CUT.from || chars.length > CUT.to) return { pieces: [], share: 0 };
  /** The best cut of the phrase from each character to its end. */
  const best: { covered: number; pieces: string[] }[] = [];
  best[chars.length] = { covered: 0, pieces: [] };
  for (let from = chars.length - 1; from >= 0; from--) {
    best[from] = best[from + 1] ?? { covered: 0, pieces: [] };
    for (let length = 2; from + length <= chars.length; length++) {
      const piece = chars.slice(from, from + length).join('');
      if (!has(piece)) break;
      const rest = best[from + length] ?? { covered: 0, pieces: [] };
      const cut = { covered: rest.covered + length, pieces: [piece, ...rest.pieces] };
      if (isBetter(cut, best[from] ?? rest)) best[from] = cut;
    }
  }
  const { covered, pieces } = best[0] ?? { covered: 0, pieces: [] };
  return { pieces: [...new Set(pieces)], share: covered / chars.length };
}

function isBetter(
  a: { covered: number; pieces: string[] },
  b: { covered: number; pieces: string[] },
): boolean {
  return a.covered > b.covered || (a.covered === b.covered && a.pieces.length < b.pieces.length);
}
