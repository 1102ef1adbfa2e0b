/**
 * Sets pieces of a text into lines, each as full as it can be, without the white space at its ends.
 * @param fits whether a line that a piece has been added to is not too long
 */
export function breakLines(
  pieces: readonly string[],
  fits: (longer: string, piece: string) => boolean,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && !fits((line + piece).trimEnd(), piece)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}
