/** A letter of the interface is about half as wide as a Han character. */
const NARROW = 0.52;
/** Punctuation that must not begin a line. */
const CLOSING = /^[，。；：、）”》！？)]/u;

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

/** Breaks a text between words and between Han characters into lines; `width` is in Han characters. */
export function wrapText(text: string, width: number): string[] {
  const pieces =
    text.match(/[\p{Script=Han}，。；：、（）“”《》]|\s|[^\s\p{Script=Han}，。；：、（）“”《》]+/gu) ?? [];
  return breakLines(pieces, (longer, piece) => widthOf(longer) <= width || CLOSING.test(piece));
}

/** The width of a text in Han characters. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (sum, char) => sum + (/[\p{Script=Han}，。；：、（）《》]/u.test(char) ? 1 : NARROW),
    0,
  );
}
