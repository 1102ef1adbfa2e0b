/** A text in lower case without tone marks or punctuation, its words parted by one space: `Lǜ sè` and `lv se` → `lu se`. */
export function foldLatin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/(?<=[ln])v/gu, 'u')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
