import { englishWords, type EnglishWord } from './english-words.ts';
import { hide, unhide } from './hidden-text.ts';
import { significant } from './normalise.ts';
import type { Readings } from './pinyin.ts';

/** A heading, sentence, note, form of a term…: what a place is made of, and what is shown of it when it is found. */
export interface Segment {
  /** A theme, `none`, or `heading`: lower-case ASCII letters and `-`. */
  code: string;
  zh: string;
  en: string;
}

/** Words that no text has, before the parts of a record: its Chinese, its English, the sounds of the Chinese and the track of codes. */
export const PARTS = { chinese: 'xzh', english: 'xen', sounds: 'xpy' } as const;
/** What stands between sounds and track: it takes up a place in the order of words and is none itself. */
const TRACK = '|';
/** In the track, for a word that begins no segment: it takes up a place in the order of words and is none itself. */
const NO_CODE = '-';

// Hidden behind words: the end of a segment; that a word is written like its stem; that a character is written
// otherwise than it is found (Ａ as a), or is part of the one before (㎡ is found as m, 2).
const END = '\ufdd0';
const SAME = '\ufdd1';
const INSTEAD = '\ufdd2';
const CONTINUED = '\ufdd3';

/** The word of the track for a segment of a code. */
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

/**
 * The content of a record: its Chinese, a word a character; its English, a word a stem; for each character of the
 * Chinese the syllables that it can be read as; and a track of all these Chinese and English words, which says where a
 * segment begins and what its code is. So the places of words, which Pagefind tells, are enough to count by; and what
 * is hidden behind the words gives the texts back whole.
 */
export function writePlace(segments: readonly Segment[], { byChar }: Readings): string {
  const chars = segments.map(({ zh }) => Array.from(significant(zh)));
  const sounds = chars.flat().map((char) => {
    const syllables = (byChar.get(char) ?? []).map(({ syllable }) => syllableWord(syllable));
    return syllables.length === 0 ? char : [...new Set(syllables)].join('-');
  });
  const counts = [...chars.map(({ length }) => length), ...segments.map(({ en }) => indexedWords(en).length)];
  const track = counts.flatMap((count, index) => {
    const code = codeWord(segments[index % segments.length]?.code ?? '');
    return Array.from({ length: count }, (_, at) => (at === 0 ? code : NO_CODE));
  });
  return [
    ...written(
      PARTS.chinese,
      segments.map(({ zh }) => chineseTokens(zh)),
    ),
    ...written(
      PARTS.english,
      segments.map(({ en }) => englishTokens(en)),
    ),
    PARTS.sounds,
    ...sounds,
    TRACK,
    ...track,
  ].join(' ');
}

/** The segments of a place from the content of its record; `codes` are all that there are. */
export function readPlace(content: string, codes: readonly string[]): Segment[] {
  const [texts = '', rest = ''] = content.split(` ${PARTS.sounds} `);
  // Words of the translation can begin as the part does: only the first is its own.
  const from = texts.indexOf(` ${PARTS.english}`);
  const [chinese, english] = [texts.slice(0, from), texts.slice(from + 1 + PARTS.english.length)];
  const translations = textsOf(english, (_, tail) => tail);
  const track = (rest.split(`${TRACK} `)[1] ?? '').split(' ');
  let at = 0;
  return textsOf(chinese.slice(PARTS.chinese.length), (head, tail) => head + tail).map((zh, index) => {
    const words = Array.from(significant(zh)).length;
    // A line without a word has no code of its own in the track.
    const code = words === 0 ? undefined : codes.find((each) => codeWord(each) === track[at]);
    at += words;
    return { code: code ?? 'none', zh, en: translations[index] ?? '' };
  });
}

/** A word of a text as it is found, and the text that stands behind it or in its place. */
interface Token {
  word: string;
  hidden: string;
}

/** The segments of a part as words, what stands before the first of them hidden behind the part's own. */
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

/** The texts of the segments of a part; `shown` joins a word and what is hidden behind it. */
function textsOf(part: string, shown: (word: string, hidden: string) => string): string[] {
  const texts = part.split(' ').map((token) => {
    const [word = ''] = /^[\p{L}\p{N}]*/u.exec(token) ?? [];
    const hidden = unhide(token.slice(word.length));
    if (hidden.startsWith(INSTEAD) || hidden.startsWith(CONTINUED)) return hidden.slice(1);
    return hidden.startsWith(SAME) ? word.slice(0, -1) + hidden.slice(1) : shown(word, hidden);
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
    const own = text.slice(start, end);
    const word = stemWord(stem);
    last = end;
    return [before, { word, hidden: word === `${own}z` ? SAME : own }];
  });
  return [...tokens, { word: '', hidden: text.slice(last) }];
}
