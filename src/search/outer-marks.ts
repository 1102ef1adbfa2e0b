const PAIRS: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '«': '»',
  '"': '"',
  '＂': '＂',
  "'": "'",
};
const OPENING = new Set(Object.keys(PAIRS));
const CLOSING = new Set(Object.values(PAIRS));

/**
 * A quotation without white space around it, then with ever more of the quotation marks at its ends
 * taken off: the ways to read it in which nothing but what encloses it is missing.
 */
export function withoutOuterMarks(quotation: string): string[] {
  const text = quotation.trim();
  const chars = [...text];
  const leading = chars.findIndex((char) => !OPENING.has(char));
  const trailing = chars.toReversed().findIndex((char) => !CLOSING.has(char));
  if (leading === -1 || trailing === -1) return [text];
  const readings: string[] = [];
  for (let off = 0; off <= leading + trailing; off++) {
    for (let left = Math.max(off - trailing, 0); left <= Math.min(off, leading); left++) {
      readings.push(
        chars
          .slice(left, chars.length - (off - left))
          .join('')
          .trim(),
      );
    }
  }
  return [...new Set(readings)];
}

/** A quotation without the pairs of quotation marks that enclose the whole of it. */
export function unenclosed(quotation: string): string {
  const text = quotation.trim();
  const chars = [...text];
  const [first = ''] = chars;
  const close = PAIRS[first];
  if (close === undefined || chars.length < 2 || chars.at(-1) !== close) return text;
  let depth = 0;
  for (const [index, char] of chars.entries()) {
    if (char === first && (first !== close || index === 0)) depth++;
    else if (char === close) depth--;
    if (depth === 0 && index < chars.length - 1) return text;
  }
  return unenclosed(chars.slice(1, -1).join(''));
}
