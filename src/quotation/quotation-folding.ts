import { convertedPairs, foldingOf } from '../search/text/folding.ts';
import type { Folding } from '../search/text/normalise.ts';

/**
 * The folding for texts that are compared on both sides: besides what can only be traditional, a
 * character that is at once simplified and the traditional form of another of the text (著 and 着).
 */
export function quotationFolding(text: string): Folding {
  const folding: Record<string, string> = { ...foldingOf(text) };
  const own = new Set(text);
  for (const [form, char] of convertedPairs(text)) {
    if (own.has(form) || folding[form] === undefined) folding[form] = char;
  }
  return folding;
}
