/** A letter of the interface is about half as wide as a Han character. */
const NARROW = 0.52;
/** Punctuation that must not begin a line. */
const CLOSING = /^[，。；：、）”》！？)]/u;

/** Breaks a text between words and between Han characters into lines; `width` is in Han characters. */
export function wrapText(text: string, width: number): string[] {
  const pieces =
    text.match(/[\p{Script=Han}，。；：、（）“”《》]|\s|[^\s\p{Script=Han}，。；：、（）“”《》]+/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const isFull = line !== '' && widthOf((line + piece).trimEnd()) > width && !CLOSING.test(piece);
    if (isFull) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}

/** The width of a text in Han characters. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (sum, char) => sum + (/[\p{Script=Han}，。；：、（）《》]/u.test(char) ? 1 : NARROW),
    0,
  );
}
