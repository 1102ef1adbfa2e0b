/** Traditional or variant character → the simplified one of the corpus. */
export type Folding = Readonly<Record<string, string>>;

const INSIGNIFICANT = /[^\p{L}\p{N}]/gu;

/** Full- and half-width forms made one, traditional characters simplified, letters lower-cased. */
export function fold(text: string, folding: Folding = {}): string {
  return [...text.normalize('NFKC')]
    .map((char) => folding[char] ?? char)
    .join('')
    .toLowerCase();
}

/** The letters, digits and Han characters of a text, folded: what a phrase is compared by. */
export function significant(text: string, folding: Folding = {}): string {
  return fold(text, folding).replace(INSIGNIFICANT, '');
}

/**
 * The form in which text is indexed and queried: a space before every character but punctuation,
 * which stays with the one before it. Taking the spaces out gives the text back.
 */
export function spaced(text: string): string {
  return [...text]
    .map((char) => (/[\p{L}\p{N}]/u.test(char) ? ` ${char}` : char))
    .join('')
    .trim();
}

/** The text that `spaced` was given, which had no white space of its own. */
export function unspaced(text: string): string {
  return text.replace(/\s/gu, '');
}

/**
 * The phrases of a query: what stands in quotation marks, or else each piece between spaces,
 * reduced to its significant characters; empty where there is nothing to search for.
 */
export function parsePhrases(query: string, folding: Folding): string[] {
  const pieces = query.match(/["“”「][^"“”「」]*["“”」]|[^\s"“”「」]+/gu) ?? [];
  return [...new Set(pieces.map((piece) => significant(piece, folding)))].filter((phrase) => phrase !== '');
}

/**
 * Where a phrase stands in a text, punctuation and white space apart, in UTF-16 offsets; places do
 * not overlap. `phrase` is significant characters; the text is folded character by character.
 */
export function findPhrase(text: string, phrase: string): { start: number; end: number }[] {
  const offsets: { start: number; end: number }[] = [];
  let plain = '';
  let offset = 0;
  for (const char of text) {
    const kept = significant(char);
    for (let unit = 0; unit < kept.length; unit++) offsets.push({ start: offset, end: offset + char.length });
    plain += kept;
    offset += char.length;
  }
  const places: { start: number; end: number }[] = [];
  let from = phrase === '' ? -1 : plain.indexOf(phrase);
  while (from !== -1) {
    const start = offsets[from]?.start ?? 0;
    const end = offsets[from + phrase.length - 1]?.end ?? text.length;
    places.push({ start, end });
    from = plain.indexOf(phrase, from + phrase.length);
  }
  return places;
}
