import type { Place } from './assertions.ts';
import { ContentError } from '../read/content-error.ts';
import { PATTERNS, toSimplified } from '../read/restore-source.ts';

/** What damage by rule leaves in a text, and the rule that mends it. */
const DAMAGE: [what: string, rule: string, find: (text: string) => string | undefined][] = [
  ['injected pinyin', 'pinyin', (text) => text.match(PATTERNS.pinyin)?.[0]],
  ['half-width punctuation', 'punctuation', (text) => text.match(PATTERNS.punctuation)?.[0]],
  ['a traditional character', 'characters', traditionalCharacter],
];

/**
 * No traditional character, injected pinyin or half-width mark is left in an edition, unless an editor's
 * note says of the place that the document has it so.
 */
export function assertRestored(
  stream: readonly { id: string; text: string }[],
  notes: readonly { at: string; phrase: string }[],
  at: Place,
): void {
  for (const { id, text } of stream) {
    const noted = notes.filter((note) => note.at === id).map(({ phrase }) => phrase);
    const open = noted.reduce((rest, phrase) => rest.replaceAll(phrase, ''), text);
    for (const [what, rule, find] of DAMAGE) {
      const found = find(open);
      if (found === undefined) continue;
      throw new ContentError(
        at(id),
        `“${id}” has ${what}, “${found}”. Restore it (restoration.rules: [${rule}], or a correction), ` +
          'or say in a note on the place that the document has it so.',
      );
    }
  }
}

function traditionalCharacter(text: string): string | undefined {
  const simplified = [...toSimplified(text)];
  return [...text].find((char, index) => char !== simplified[index]);
}
