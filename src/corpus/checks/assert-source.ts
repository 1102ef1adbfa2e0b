import { ContentError } from '../edition/content-error.ts';
import { type Segment, PATTERNS, toSimplified } from '../read/restore-source.ts';
import type { LineOf } from './assert-document.ts';

/** Characters quoted where an edition departs from its source. */
const CONTEXT = 8;

/** The source file is the one whose SHA-256 the front matter names. */
export function assertSourceHash(found: string, stated: string, file: string): void {
  if (found === stated) return;
  throw new ContentError(
    file,
    `its SHA-256 is ${found}, but the document's front matter states ${stated}. Put the received file back, byte for byte.`,
  );
}

/**
 * Asserts that nothing is lost and nothing is added: the source, read through its declared
 * restorations, is the edition character by character, white space apart.
 * @param segments the source as read by `restoreSource`
 * @param stream the edition in order, each piece with the id it belongs to
 * @throws {ContentError} naming file, position and both readings of the first difference.
 */
export function assertFaithful(
  segments: readonly Segment[],
  stream: readonly { id: string; text: string }[],
  source: string,
  files: { edition: (id: string) => string; source: string },
): void {
  const restored = segments.flatMap(({ edition, at }) => [...edition].map((char) => ({ char, at })));
  const edition = stream.flatMap(({ id, text }) => [...text].map((char) => ({ char, id })));
  const length = Math.max(restored.length, edition.length);
  for (let index = 0; index < length; index++) {
    if (restored[index]?.char === edition[index]?.char) continue;
    const { line, column } = position(source, restored[index]?.at ?? [...source].length);
    const id = edition[index]?.id ?? edition.at(-1)?.id ?? 'title';
    throw new ContentError(
      files.edition(id),
      `the edition departs from its source in “${id}”: ` +
        `${files.source}:${line}:${column} reads “${excerpt(restored, index)}”, the edition reads “${excerpt(edition, index)}”. ` +
        'Correct the text, or declare the difference under “restoration” with its reason.',
    );
  }
}

function excerpt(chars: readonly { char: string }[], index: number): string {
  const text = chars
    .slice(index, index + CONTEXT)
    .map(({ char }) => char)
    .join('');
  return text === '' ? 'nothing more' : text;
}

/** Line and column, from 1, of a code-point offset. */
function position(text: string, at: number): { line: number; column: number } {
  const before = [...text].slice(0, at).join('').split('\n');
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

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
  at: LineOf,
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
