import { englishWords, type EnglishWord } from '../text/english-words.ts';
import { hide, unhide } from './hidden-text.ts';
import { significant } from '../text/normalise.ts';
import type { Sounds } from '../text/pinyin.ts';

/** A heading, sentence, note, form of a term…: what a place is made of, and what is shown of it when it is found. */
export interface PlaceSegment {
  /** A theme, `none`, or `heading`: lower-case ASCII letters and `-`. */
  code: string;
  zh: string;
  en: string;
}

/** Words that no text has; they stand before the parts of a record, and before what a layout says of a place. */
export const RECORD_PARTS = { chinese: 'xzh', english: 'xen', sounds: 'xpy', track: 'xtr' } as const;
/** The code of what has no theme and is no heading. */
export const NONE = 'none';
/** In a layout, for a word that begins no segment: it takes up a place in the order of words but is not a word. */
const NO_CODE = '-';

// Hidden behind words: the end of a segment; that a character is written otherwise than it is found (Ａ as a), or is
// part of the one before (㎡ is found as m, 2); that a word begins like its stem, or like all of it but its last letter.
const END = '\ufdd0';
const INSTEAD = '\ufdd1';
const CONTINUED = '\ufdd2';
const STEM = '\ufdd3';
const CAPITAL_STEM = '\ufdd4';
const SHORT_STEM = '\ufdd5';

/** The word of a layout for the beginning of a segment of a code. */
export function codeWord(code: string): string {
  return `x${code.replaceAll('-', '')}`;
}

/** The word of a syllable: no English word begins like it, and none begins another, which Pagefind would find too. */
export function syllableWord(syllable: string): string {
  return `q${syllable}z`;
}

/** The word of a stem of English, of which none begins another, as all end in the only `z` they have; marks inside it are letters. */
export function stemWord(stem: string): string {
  return `${stem.replace(/[^\p{L}\p{N}]|z/gu, (mark) => `w${mark.codePointAt(0)?.toString(36) ?? ''}w`)}z`;
}

/** The words of an English text by which it is found, each with its stem. */
export function indexedWords(text: string): EnglishWord[] {
  return englishWords(text).filter(({ stem }) => /[\p{L}\p{N}]/u.test(stem));
}

/** The content of a place’s record: its Chinese, a word a character, then its English, a word a stem. What is hidden behind the words gives the texts back whole. */
export function writePlace(segments: readonly PlaceSegment[]): string {
  const chinese = segments.map(({ zh }) => chineseTokens(zh));
  const english = segments.map(({ en }) => englishTokens(en));
  return [...written(RECORD_PARTS.chinese, chinese), ...written(RECORD_PARTS.english, english)].join(' ');
}

/**
 * The content of a record that says how places are laid out, which would make their records too heavy: for each, the
 * syllables that each character of its Chinese can be read as, then a track of its English words; where a segment
 * begins, its code.
 */
export function writeLayout(places: readonly (readonly PlaceSegment[])[], { byChar }: Sounds): string {
  // A place begins without a theme where nothing else is said, as most do.
  const begins = (segment: number, word: number, code: string) =>
    word === 0 && (segment > 0 || code !== NONE);
  const words = places.flatMap((segments) => [
    RECORD_PARTS.sounds,
    ...segments.flatMap(({ code, zh }, segment) =>
      Array.from(significant(zh), (char, at) => {
        const syllables = (byChar.get(char) ?? []).map(({ syllable }) => syllableWord(syllable));
        const own = syllables.length === 0 ? [char] : [...new Set(syllables)];
        return [...own, ...(begins(segment, at, code) ? [codeWord(code)] : [])].join('-');
      }),
    ),
    RECORD_PARTS.track,
    ...segments.flatMap(({ code, en }, segment) =>
      indexedWords(en).map((_, at) => (begins(segment, at, code) ? codeWord(code) : NO_CODE)),
    ),
  ]);
  return [...words, RECORD_PARTS.sounds].join(' ');
}

/** The texts of a place’s segments from the content of its record. */
export function readPlace(content: string): Omit<PlaceSegment, 'code'>[] {
  // Words of the translation can begin as the part does: only the first one marks it.
  const from = content.indexOf(` ${RECORD_PARTS.english}`);
  const translations = textsOf(content.slice(from + 1 + RECORD_PARTS.english.length), (_, hidden) => hidden);
  const chinese = textsOf(content.slice(RECORD_PARTS.chinese.length, from), (char, hidden) => char + hidden);
  return chinese.map((zh, index) => ({ zh, en: translations[index] ?? '' }));
}

/** A word of a text as it is found, and the text that stands behind it or in its place. */
interface Token {
  word: string;
  hidden: string;
}

/** The segments of a part as words; what stands before the first of them is hidden behind the word of the part. */
function written(part: string, segments: readonly Token[][]): string[] {
  const tokens: Token[] = [{ word: part, hidden: '' }];
  for (const segment of segments) {
    for (const token of segment) {
      const last = tokens.at(-1);
      if (token.word === '' && last !== undefined) last.hidden += token.hidden;
      else tokens.push(token);
    }
    const last = tokens.at(-1);
    if (last !== undefined) last.hidden += END;
  }
  return tokens.map(({ word, hidden }) => word + hide(hidden));
}

/** The texts of the segments of a part; `shown` is what a word and what is hidden behind it are together. */
function textsOf(part: string, shown: (word: string, hidden: string) => string): string[] {
  const texts = part.split(' ').map((token) => {
    const [word = ''] = /^[\p{L}\p{N}]*/u.exec(token) ?? [];
    const hidden = unhide(token.slice(word.length));
    const [mark, rest] = [hidden.charAt(0), hidden.slice(1)];
    if (mark === INSTEAD || mark === CONTINUED) return rest;
    const stem = word.slice(0, -1);
    if (mark === STEM) return stem + rest;
    if (mark === CAPITAL_STEM) return stem.charAt(0).toUpperCase() + stem.slice(1) + rest;
    if (mark === SHORT_STEM) return stem.slice(0, -1) + rest;
    return shown(word, hidden);
  });
  return texts.join('').split(END).slice(0, -1);
}

/** Each character with something to search for, and behind it what follows that has nothing. */
function chineseTokens(text: string): Token[] {
  return Array.from(text).flatMap((char) => {
    const [first, ...rest] = Array.from(significant(char));
    if (first === undefined) return [{ word: '', hidden: char }];
    const isItself = rest.length === 0 && first === char.toLowerCase();
    return [
      isItself ? { word: char, hidden: '' } : { word: first, hidden: INSTEAD + char },
      ...rest.map((word) => ({ word, hidden: CONTINUED })),
    ];
  });
}

/** Each word of a translation as its stem, and behind it how it is written and what follows up to the next. */
function englishTokens(text: string): Token[] {
  let last = 0;
  const tokens = indexedWords(text).flatMap(({ stem, start, end }) => {
    const before = { word: '', hidden: text.slice(last, start) };
    const word = stemWord(stem);
    const hidden = spelling(text.slice(start, end), stem, word === `${stem}z`);
    last = end;
    return [before, { word, hidden }];
  });
  return [...tokens, { word: '', hidden: text.slice(last) }];
}

/** How a word is written: by what it adds to its stem where the stem can be read from its word, else letter by letter. */
function spelling(own: string, stem: string, isPlain: boolean): string {
  if (!isPlain) return own;
  if (own.startsWith(stem)) return STEM + own.slice(stem.length);
  const capital = stem.charAt(0).toUpperCase() + stem.slice(1);
  if (capital.length === stem.length && own.startsWith(capital)) return CAPITAL_STEM + own.slice(stem.length);
  return own.startsWith(stem.slice(0, -1)) ? SHORT_STEM + own.slice(stem.length - 1) : own;
}
