const ALL_HAN = /\p{Script=Han}/gu;

/** A Han character. */
export const HAN = /\p{Script=Han}/u;

/** How an edition reads a word: syllables with tone marks, those of one word joined by `-`. */
export interface Pronunciation {
  zh: string;
  pinyin: string;
}

/** Number of Han characters in a text, by code point; punctuation, digits and Latin letters do not count. */
export function countHan(text: string): number {
  return text.match(ALL_HAN)?.length ?? 0;
}

/** The text without any white space, the form in which a source and its edition are compared. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
