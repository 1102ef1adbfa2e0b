/** Characters of one text → the characters that stand for them in another: traditional → simplified. */
export type Folding = Readonly<Record<string, string>>;

/** Where something stands in a text, in UTF-16 offsets. */
export interface Range {
  start: number;
  end: number;
}

const INSIGNIFICANT = /[^\p{L}\p{N}]/gu;

/** Full- and half-width forms made one, characters replaced by the given map, letters lower-cased. */
export function fold(text: string, folding: Folding = {}): string {
  return replaceAll(text.normalize('NFKC'), folding).toLowerCase();
}

/** The letters, digits and Han characters of a text, folded: what a phrase is compared by. */
export function significant(text: string, folding: Folding = {}): string {
  return fold(text, folding).replace(INSIGNIFICANT, '');
}

/** Each character of a text, or what the map has for it. */
export function replaceAll(text: string, folding: Folding): string {
  return Array.from(text, (char) => folding[char] ?? char).join('');
}

/** The significant characters of a text, with the range of the text that each UTF-16 unit of them came from. */
export interface PlainText {
  plain: string;
  ranges: Range[];
}

/** Reduces a text to its significant characters, one character at a time. */
export function plainText(text: string): PlainText {
  const ranges: Range[] = [];
  let plain = '';
  let offset = 0;
  for (const char of text) {
    const kept = significant(char);
    for (let unit = 0; unit < kept.length; unit++) ranges.push({ start: offset, end: offset + char.length });
    plain += kept;
    offset += char.length;
  }
  return { plain, ranges };
}

/** Where a phrase of significant characters stands in a text; places do not overlap, as in a browser’s own search. */
export function findPhrase({ plain, ranges }: PlainText, phrase: string, alike: Folding = {}): Range[] {
  const text = replaceAll(plain, alike);
  const wanted = replaceAll(phrase, alike);
  const places: Range[] = [];
  let from = wanted === '' ? -1 : text.indexOf(wanted);
  while (from !== -1) {
    const [first, last] = [ranges[from], ranges[from + wanted.length - 1]];
    if (first !== undefined && last !== undefined) places.push({ start: first.start, end: last.end });
    from = text.indexOf(wanted, from + wanted.length);
  }
  return places;
}
