import { fold, type Folding } from '../../search/text/normalise.ts';

/**
 * A text as the search reads it, without tone marks or punctuation, its words parted by one space: `Lǜ sè`, `lv se` and
 * `lyu se` → `lu se`.
 */
export function foldLatin(text: string, folding: Folding = {}): string {
  return fold(text.normalize('NFD').replace(/\p{Mark}/gu, ''), folding)
    .replace(/(?<=[ln])(?:v|yu)/gu, 'u')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
