const HAN = /\p{Script=Han}/gu;

/** Number of Han characters in a text, by code point; punctuation, digits and Latin letters do not count. */
export function countHan(text: string): number {
  return text.match(HAN)?.length ?? 0;
}

/** The text without any white space, the form in which a source and its edition are compared. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
