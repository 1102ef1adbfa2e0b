/** A piece of a text: as in the other text, of this text alone, or of the other alone (`lacks`). */
export interface DifferingPiece {
  text: string;
  kind: 'same' | 'differs' | 'lacks';
}

/**
 * A text in pieces, marked where its words differ from another's by the longest common subsequence
 * of their code points. Digits count; punctuation and white space do not. What the other says in a
 * place where this text says something else is left out; what it says in addition is a `lacks`.
 */
export function differences(text: string, other: string): DifferingPiece[] {
  const [ours, theirs] = [[...text], [...wordsOf(other)]];
  const common = commonLengths(ours, theirs);
  const pieces: DifferingPiece[] = [];
  let [i, j] = [0, 0];
  while (i < ours.length || j < theirs.length) {
    const char = ours[i];
    if (char !== undefined && !counts(char)) {
      add(pieces, char, pieces.at(-1)?.kind === 'differs' ? 'differs' : 'same');
      i++;
    } else if (char !== undefined && char === theirs[j]) {
      add(pieces, char, 'same');
      i++;
      j++;
    } else if (j >= theirs.length || (char !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))) {
      add(pieces, char ?? '', 'differs');
      i++;
    } else {
      add(pieces, theirs[j] ?? '', 'lacks');
      j++;
    }
  }
  return tidy(pieces);
}

/** Whether two texts have the same letters, digits and Han characters in the same order. */
export function sameWords(text: string, other: string): boolean {
  return wordsOf(text) === wordsOf(other);
}

function wordsOf(text: string): string {
  return [...text].filter(counts).join('');
}

function counts(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

function add(pieces: DifferingPiece[], text: string, kind: DifferingPiece['kind']) {
  const last = pieces.at(-1);
  if (last?.kind === kind) last.text += text;
  else pieces.push({ text, kind });
}

/** Leaves out what only the other text has next to words that differ, and joins pieces of a kind. */
function tidy(pieces: readonly DifferingPiece[]): DifferingPiece[] {
  const tidied: DifferingPiece[] = [];
  for (const [index, { text, kind }] of pieces.entries()) {
    const beside = [pieces[index - 1]?.kind, pieces[index + 1]?.kind];
    if (kind !== 'lacks' || !beside.includes('differs')) add(tidied, text, kind);
  }
  return tidied;
}

/** For each pair of offsets, the length of the longest common subsequence of what follows. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = rows[i] ?? [];
      row[j] = a[i] === b[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}

function at(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}
