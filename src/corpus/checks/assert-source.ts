import { ContentError } from '../edition/content-error.ts';
import { type Segment, PATTERNS, toSimplified } from '../read/restore-source.ts';
import type { LineOf } from './assert-document.ts';

/** Characters quoted where an edition departs from its source. */
const CONTEXT = 8;

/** The source file is the one whose SHA-256 the front matter names. */
export function assertSourceHash(found: string, stated: string, file: string): void {
  if (found === stated) return;
  ContentError.tell(
    file,
    `its SHA-256 is ${found}, but the document's front matter states ${stated}. Put the received file back, byte for byte.`,
  );
}

/** How many departures are told of one document; more have one cause. */
const TOLD = 20;
/** As many characters that are alike again end a departure, which is at most so long on both sides together. */
const [ALIKE, LONGEST] = [8, 200];

/**
 * Asserts that nothing is lost and nothing is added: the source, read through its declared
 * restorations, is the edition character by character, white space apart.
 * @param segments the source as read by `restoreSource`
 * @param stream the edition in order, each piece with the id it belongs to
 * @throws {ContentError} naming file, position and both readings of the first difference, or tells of each.
 */
export function assertFaithful(
  segments: readonly Segment[],
  stream: readonly { id: string; text: string }[],
  source: string,
  files: { edition: (id: string) => string; source: string },
): void {
  const restored = segments.flatMap(({ edition, at }) => [...edition].map((char) => ({ char, at })));
  const edition = stream.flatMap(({ id, text }) => [...text].map((char) => ({ char, id })));
  let [left, right, told] = [0, 0, 0];
  while (left < restored.length || right < edition.length) {
    if (restored[left]?.char === edition[right]?.char) {
      left++;
      right++;
      continue;
    }
    const { line, column } = position(source, restored[left]?.at ?? [...source].length);
    const id = edition[right]?.id ?? edition.at(-1)?.id ?? 'title';
    ContentError.tell(
      files.edition(id),
      `the edition departs from its source in “${id}”: ` +
        `${files.source}:${line}:${column} reads “${excerpt(restored, left)}”, the edition reads “${excerpt(edition, right)}”. ` +
        'Correct the text, or declare the difference under “restoration” with its reason.',
    );
    const after = alikeAgain(restored, left, edition, right);
    if (after === undefined || ++told === TOLD) return;
    [left, right] = after;
  }
}

type Chars = readonly { char: string }[];

/** Where two readings that part are alike again: by the fewest characters left out. */
function alikeAgain(one: Chars, left: number, other: Chars, right: number): [number, number] | undefined {
  for (let apart = 1; apart <= LONGEST; apart++) {
    for (let skipped = 0; skipped <= apart; skipped++) {
      const [at, beside] = [left + skipped, right + apart - skipped];
      const rest = Math.min(ALIKE, one.length - at, other.length - beside);
      const isEnd = at === one.length && beside === other.length;
      if (rest < ALIKE && one.length - at !== other.length - beside) continue;
      if (!isEnd && rest <= 0) continue;
      if (
        Array.from({ length: rest }, (_, index) => index).every(
          (index) => one[at + index]?.char === other[beside + index]?.char,
        )
      )
        return [at, beside];
    }
  }
  return undefined;
}

function excerpt(chars: Chars, index: number): string {
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
      ContentError.tell(
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
