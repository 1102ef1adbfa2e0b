import * as OpenCC from 'opencc-js/t2cn';
import type { Folding } from './normalise.ts';

const HAN_BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x2ebef],
] as const;
const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });

/** Every traditional or variant character that becomes a character of the given text when simplified. */
export function foldingOf(text: string): Folding {
  const wanted = new Set(text);
  const folding: Record<string, string> = {};
  for (const [first, last] of HAN_BLOCKS) {
    for (let point = first; point <= last; point++) {
      const char = String.fromCodePoint(point);
      if (wanted.has(char)) continue;
      const simplified = toSimplified(char);
      if (simplified !== char && wanted.has(simplified)) folding[char] = simplified;
    }
  }
  return folding;
}
