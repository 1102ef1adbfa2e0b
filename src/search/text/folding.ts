import * as CnToT from 'opencc-js/cn2t';
import * as TToCn from 'opencc-js/t2cn';
import type { Folding } from './normalise.ts';

/** How the characters of a query are read. */
export interface Foldings {
  /** Traditional or variant character → the character of the texts. */
  folding: Folding;
  /** Characters of the texts that are also traditional forms of one another (著 of 着) → the one that stands for both. */
  alike: Folding;
}

const HAN_BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x2ebef],
] as const;
const STANDARDS = ['t', 'tw', 'hk'] as const;
const toSimplified = TToCn.Converter({ from: 't', to: 'cn' });

/** Every traditional or variant form of a text’s characters; the characters of the text stay as they are. */
export function foldingsOf(text: string): Foldings {
  const own = new Set(text);
  const folding = foldingOf(text);
  const alike: Record<string, string> = {};
  const join = (a: string, b: string) => {
    const [from, to] = [alike[a] ?? a, alike[b] ?? b];
    if (from === to) return;
    for (const char of Object.keys(alike)) if (alike[char] === from) alike[char] = to;
    alike[from] = to;
  };
  for (const [form, char] of convertedPairs(text)) {
    if (own.has(form)) join(form, char);
    else if (folding[form] === undefined) folding[form] = char;
    else if (folding[form] !== char) join(folding[form], char);
  }
  return { folding, alike };
}

/** The forms that OpenCC simplifies, character by character, to a character of the text. */
export function foldingOf(text: string): Record<string, string> {
  const own = new Set(text);
  const folding: Record<string, string> = {};
  for (const [first, last] of HAN_BLOCKS) {
    for (let point = first; point <= last; point++) {
      const char = String.fromCodePoint(point);
      if (own.has(char)) continue;
      const simplified = toSimplified(char);
      if (simplified !== char && own.has(simplified)) folding[char] = simplified;
    }
  }
  return folding;
}

/** What the characters of the text become where it is converted by words, each pair once: 答复 → 答覆. */
export function convertedPairs(text: string): [string, string][] {
  // No word of OpenCC's that keeps its length goes beyond these; what stands often is converted once.
  const stretches = new Set(text.match(/[\p{Script=Han}·]+/gu));
  const pairs = new Map<string, [string, string]>();
  for (const to of STANDARDS) {
    const convert = CnToT.Converter({ from: 'cn', to });
    for (const stretch of stretches) {
      const [chars, converted] = [Array.from(stretch), Array.from(convert(stretch))];
      if (converted.length !== chars.length)
        throw new Error(`OpenCC’s “${to}” changes the length of the texts.`);
      for (const [index, form] of converted.entries()) {
        const char = chars[index] ?? form;
        if (form !== char) pairs.set(form + char, [form, char]);
      }
    }
  }
  return [...pairs.values()];
}
