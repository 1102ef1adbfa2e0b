import type { Folding } from './normalise.ts';

/** Ways to write a phrase that are asked for at most. */
const MOST_FORMS = 32;

/** A phrase in every way to write it with characters that are forms of one another, first as it is. */
export function formsOf(chars: readonly string[], alike: Folding): string[][] {
  let written: string[][] = [[]];
  for (const char of chars) {
    const own = alike[char] ?? char;
    const others = Object.keys(alike).filter((each) => alike[each] === own);
    const forms = [...new Set([char, own, ...others])];
    const most = Math.max(Math.floor(MOST_FORMS / written.length), 1);
    written = forms.slice(0, most).flatMap((form) => written.map((before) => [...before, form]));
  }
  return written;
}
