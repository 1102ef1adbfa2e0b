import { QUOTATION_MARKS } from '../search/query/parse-query.ts';

/** Every mark that can open or close a quotation: marks that do not match enclose it too. */
const MARKS = new Set(QUOTATION_MARKS);
/** Those that can only open, and those that can only close. */
const OPENING = new Set('“‘「『«‹〝﹁﹃｢„‚‟‛');
const CLOSING = new Set('”’」』»›〞〟﹂﹄｣');

/**
 * A quotation without white space around it, then with ever more of the quotation marks at its ends
 * taken off: the ways to read it in which nothing but what encloses it is missing.
 */
export function withoutOuterMarks(quotation: string): string[] {
  const text = quotation.trim();
  const chars = [...text];
  const leading = chars.findIndex((char) => !MARKS.has(char));
  const trailing = chars.toReversed().findIndex((char) => !MARKS.has(char));
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

/** A quotation without the pairs of quotation marks that enclose the whole of it, alike or not. */
export function unenclosed(quotation: string): string {
  const text = quotation.trim();
  const chars = [...text];
  const [first = '', last = ''] = [chars[0], chars.at(-1)];
  const inside = chars.slice(1, -1);
  if (chars.length < 2 || !mayEnclose(first, last)) return text;
  let depth = 0;
  for (const char of inside) {
    // A straight mark, or one used the other way round, closes where it comes again.
    if (char === first && !OPENING.has(first)) return text;
    if (OPENING.has(char)) depth++;
    else if (CLOSING.has(char)) depth--;
    if (depth < 0) return text;
  }
  return unenclosed(inside.join(''));
}

/** Whether a mark can open what another closes: »…« and „…“ do, where others cannot. */
function mayEnclose(first: string, last: string): boolean {
  if (!MARKS.has(first) || !MARKS.has(last)) return false;
  if (CLOSING.has(first)) return '»›'.includes(first) && '«‹'.includes(last);
  return !OPENING.has(last) || '„‚'.includes(first);
}
