import { pinyin } from 'pinyin-pro';

/**
 * The readings of a text’s Han characters, as few bytes as may be: each syllable with its tone as a
 * digit (0 is the neutral tone, `v` stands for ü), then its characters: `dang1当;dang3党挡`.
 */
export function pinyinTable(text: string): string {
  const bySyllable = new Map<string, string>();
  for (const char of [...new Set(text.match(/\p{Script=Han}/gu))].sort()) {
    for (const syllable of readings(char)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + char);
  }
  return [...bySyllable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, chars]) => syllable + chars)
    .join(';');
}

/** All readings that a character has, whichever of them the text uses. */
function readings(char: string): string[] {
  const found = pinyin(char, { multiple: true, type: 'array', toneType: 'num', v: true });
  return [...new Set(found)].filter((syllable) => /^[a-z]+\d$/u.test(syllable));
}
