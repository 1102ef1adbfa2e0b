import type { PlainText, Range } from './normalise.ts';

interface Sound {
  /** Letters without tone, `v` for ü. */
  syllable: string;
  tone: string;
}

/** The readings of each character, and the syllables that they are, by every way to type them. */
export interface Sounds {
  byChar: ReadonlyMap<string, readonly Sound[]>;
  /** `lu` → `lu`, `lv`; `lyu` → `lv`. */
  spelled: ReadonlyMap<string, readonly string[]>;
}

/** Pinyin as typed: its letters, the tone typed on each of them, and where a syllable must end. */
export interface TypedPinyin {
  letters: string;
  tones: readonly (string | undefined)[];
  breaks: ReadonlySet<number>;
}

const LONGEST_SYLLABLE = 6;
/** Letters of a query beyond which it is not tried as pinyin, and ways to read it that are tried. */
const MOST_LETTERS = 300;
const MOST_WAYS = 8;
/** The shape of pinyin: an initial or none, vowels, and perhaps n, ng or r; `ly` and `ny` begin ü as passports spell it. */
const SYLLABLES = /^(?:(?:[zcs]h|[ln]y|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]+(?:ng?|r)?)+$/u;
const TONES = ['\u0304', '\u0301', '\u030c', '\u0300'];

/** Whether a text has a word in the shape of pinyin: one without needs no table of readings. */
export function mayBePinyin(text: string): boolean {
  const letters = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z]+/gu);
  return (letters ?? []).some((word) => SYLLABLES.test(word));
}

/** Reads the table that `pinyinTable` writes. */
export function readTable(table: string): Sounds {
  const byChar = new Map<string, Sound[]>();
  const spelled = new Map<string, string[]>();
  for (const entry of table.split(';')) {
    const [, syllable = '', tone = '', chars = ''] = /^([a-z]+)(\d)(.+)$/u.exec(entry) ?? [];
    for (const spelling of spellings(syllable)) {
      spelled.set(spelling, [...new Set([...(spelled.get(spelling) ?? []), syllable])]);
    }
    for (const char of chars) byChar.set(char, [...(byChar.get(char) ?? []), { syllable, tone }]);
  }
  return { byChar, spelled };
}

/** The ways to type a syllable: ü is v, u or yu after l and n (`lü`, `lu`, `lyu`), and what sounds as ü is at times typed so (`jü`). */
function spellings(syllable: string): string[] {
  if (/^[ln]v/u.test(syllable)) return [syllable, syllable.replace('v', 'u'), syllable.replace('v', 'yu')];
  return /^[jqxy]u/u.test(syllable) ? [syllable, syllable.replace('u', 'v')] : [syllable];
}

/** Reads letters with tone marks or digits, syllables joined or apart: `mín xīn`, `min2xin1`; null where the text is not pinyin. */
export function readTyped(text: string): TypedPinyin | null {
  const parts = text
    .normalize('NFKD')
    .replace(/u\u0308/giu, 'v')
    .toLowerCase()
    .match(/[a-z]|\p{M}|[1-5]|[^a-z]/gu);
  const breaks = new Set<number>();
  const tones: string[] = [];
  let letters = '';
  for (const part of parts ?? []) {
    if (/[a-z]/u.test(part)) letters += part;
    else if (TONES.includes(part)) tones[letters.length - 1] = String(TONES.indexOf(part) + 1);
    else if (/[1-5]/u.test(part) && letters !== '') {
      tones[letters.length - 1] = part === '5' ? '0' : part;
      breaks.add(letters.length);
    } else if (/[^\p{L}\p{N}\p{M}]/u.test(part)) breaks.add(letters.length);
    else return null;
  }
  return letters === '' || letters.length > MOST_LETTERS ? null : { letters, tones, breaks };
}

/** The ways to cut typed letters into syllables, the longest first; none where it is no pinyin of these texts. */
export function cutSyllables({ letters, breaks }: TypedPinyin, { spelled }: Sounds): string[][] {
  const dead = new Set<number>();
  const ways: string[][] = [];
  const walk = (from: number, way: string[]): boolean => {
    if (from === letters.length) {
      ways.push(way);
      return true;
    }
    if (dead.has(from)) return false;
    let reached = false;
    for (let length = LONGEST_SYLLABLE; length > 0 && ways.length < MOST_WAYS; length--) {
      const typed = letters.slice(from, from + length);
      if (typed.length < length || crosses(breaks, from, length)) continue;
      for (const syllable of spelled.get(typed) ?? []) {
        reached = walk(from + length, [...way, syllable]) || reached;
      }
    }
    if (!reached && ways.length < MOST_WAYS) dead.add(from);
    return reached;
  };
  walk(0, []);
  return ways;
}

/** Where a text reads as typed; the tones must agree only where `strict`. */
export function findPinyin(
  { plain, ranges }: PlainText,
  typed: TypedPinyin,
  { byChar }: Sounds,
  strict: boolean,
): Range[] {
  const places: Range[] = [];
  for (let from = 0; from < plain.length; from++) {
    const end = matchFrom(plain, from, 0, typed, byChar, strict);
    const [first, last] = [ranges[from], ranges[end - 1]];
    if (end === -1 || first === undefined || last === undefined) continue;
    places.push({ start: first.start, end: last.end });
    from = end - 1;
  }
  return places;
}

/** Where in the text the typed letters from `letter` on end, when read from `from`; -1 where they do not. */
function matchFrom(
  plain: string,
  from: number,
  letter: number,
  typed: TypedPinyin,
  byChar: Sounds['byChar'],
  strict: boolean,
): number {
  if (letter === typed.letters.length) return from;
  const char = String.fromCodePoint(plain.codePointAt(from) ?? 0);
  for (const { syllable, tone } of byChar.get(char) ?? []) {
    for (const spelling of spellings(syllable)) {
      if (!typed.letters.startsWith(spelling, letter) || crosses(typed.breaks, letter, spelling.length))
        continue;
      const after = letter + spelling.length;
      if (strict && typed.tones.slice(letter, after).some((each) => each !== undefined && each !== tone))
        continue;
      const end = matchFrom(plain, from + char.length, after, typed, byChar, strict);
      if (end !== -1) return end;
    }
  }
  return -1;
}

function crosses(breaks: ReadonlySet<number>, from: number, length: number): boolean {
  for (let at = from + 1; at < from + length; at++) if (breaks.has(at)) return true;
  return false;
}
