import * as OpenCC from 'opencc-js/cn2t';
import { foldingOf } from './folding.ts';
import type { Folding } from './normalise.ts';

const STANDARDS = ['t', 'tw', 'hk'] as const;

/**
 * The folding for texts that are compared on both sides: besides what can only be traditional, a
 * character that is at once simplified and the traditional form of another of the text (著 and 着).
 */
export function quotationFolding(text: string): Folding {
  const folding: Record<string, string> = { ...foldingOf(text) };
  const own = new Set(text);
  const simplified = [...text];
  for (const standard of STANDARDS) {
    const traditional = [...OpenCC.Converter({ from: 'cn', to: standard })(text)];
    // Only a conversion character by character says which stands for which.
    if (traditional.length !== simplified.length)
      throw new Error(`The conversion to ${standard} changed the length of the text.`);
    for (const [index, char] of traditional.entries()) {
      const origin = simplified[index] ?? char;
      if (char !== origin && (own.has(char) || folding[char] === undefined)) folding[char] = origin;
    }
  }
  return folding;
}
