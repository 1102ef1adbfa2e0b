import { englishWords, findStems, type EnglishWord } from '../text/english-words.ts';
import type { Foldings } from '../text/folding.ts';
import { formsOf } from '../text/forms-of.ts';
import { findPhrase, fold, significant, type PlainText, type Range } from '../text/normalise.ts';
import type { QueryPiece } from './parse-query.ts';
import { cutSyllables, findPinyin, readTyped, type Sounds } from '../text/pinyin.ts';
import { indexedWords, stemWord, syllableWord } from '../records/place-content.ts';

/** How the characters of a query are read, by form and by sound. */
export interface Forms extends Foldings {
  readings: Sounds;
}

export type ReadingKind = 'chinese' | 'pinyin' | 'english';

/** A query understood in one way. */
export interface QueryReading {
  kind: ReadingKind;
  /** What must stand there as it is. */
  quoted: SearchTerm[];
  /** Words that stand there as one phrase, or else each for itself. */
  words: SearchTerm[];
  /** All words as one phrase; null where they are not of one kind. */
  joined: SearchTerm | null;
  /** A text with quotation marks in it, as one phrase: what is quoted and the words between; null where one of them is missing. */
  whole: SearchTerm | null;
  excluded: SearchTerm[];
}

/** Something to find. */
export interface SearchTerm {
  /** As it was understood. */
  text: string;
  kind: ReadingKind;
  /**
   * The phrases of words of the index of which any place with the term has one. Characters that are
   * forms of one another are distinguished only where `strict`.
   */
  phrases(strict: boolean): string[][];
  /** Whether a place with one of the phrases may still lack the term: its text must be read. */
  isLoose: boolean;
  /** Where it stands, in UTF-16 offsets of the Chinese or of the English. Tones must agree only where `strict`. */
  find(place: PlaceToRead, strict: boolean): Range[];
}

/** A place while it is searched. */
export interface PlaceToRead {
  chinese: PlainText;
  english: readonly EnglishWord[];
}

/** Words of a phrase that are asked for at most: where there are more, those in its middle. */
const MOST_WORDS = 40;

/** The ways to understand a query, the likeliest first; none where nothing is asked for. */
export function readQuery(tokens: readonly QueryPiece[], forms: Forms): QueryReading[] {
  const asked = tokens.filter(({ excluded }) => !excluded);
  if (asked.length === 0) return [];
  const [isLatin, isHan] = [asked.some(({ text }) => hasLatin(text)), asked.some(({ text }) => hasHan(text))];
  const kinds: ReadingKind[] = isHan ? ['chinese'] : isLatin ? [] : ['chinese'];
  if (isLatin) kinds.push('english', ...(isHan ? [] : (['pinyin'] as const)));
  return kinds.flatMap((kind) => readAs(kind, tokens, forms) ?? []);
}

/** A query in one reading; null where a piece of it cannot be read so. */
function readAs(kind: ReadingKind, tokens: readonly QueryPiece[], forms: Forms): QueryReading | null {
  const termOf = (text: string): SearchTerm | null => {
    if (kind === 'english') return englishTerm(text);
    if (!hasLatin(text) || hasHan(text)) return chineseTerm(text, forms);
    return pinyinTerm(text, forms) ?? (kind === 'chinese' ? englishTerm(text) : null);
  };
  // What is typed twice is one term.
  const known = new Map<string, SearchTerm | null>();
  const read = (text: string): SearchTerm | null => {
    const term = known.get(text) ?? termOf(text);
    known.set(text, term);
    return term;
  };
  const group = (quoted: boolean, excluded: boolean) =>
    tokens.filter((token) => token.quoted === quoted && token.excluded === excluded).map(({ text }) => text);
  const words = kind === 'pinyin' ? joinSyllables(group(false, false), forms) : group(false, false);
  const [quotedTerms, wordTerms] = [group(true, false).map(read), words.map(read)];
  const excluded = tokens
    .filter((token) => token.excluded)
    .flatMap(({ text }) =>
      hasHan(text) ? chineseTerm(text, forms) : (read(text) ?? englishTerm(text) ?? []),
    );
  const oneKind = new Set(wordTerms.map((term) => term?.kind)).size === 1;
  const joined = oneKind ? read(words.join(' ')) : null;
  if ([...quotedTerms, ...wordTerms].includes(null)) return null;
  const asked = tokens.filter((token) => !token.excluded).map(({ text }) => text);
  const isMixed = quotedTerms.length > 0 && wordTerms.length > 0;
  const whole = isMixed && kind !== 'pinyin' ? read(asked.join(' ')) : null;
  return { kind, quoted: present(quotedTerms), words: present(wordTerms), joined, whole, excluded };
}

/** Pinyin words, or all as one where the syllables stand apart: `mín xīn` is a word, `minxin gongcheng` is two. */
function joinSyllables(words: string[], { readings }: Forms): string[] {
  const isSyllable = (word: string) => {
    const typed = readTyped(word);
    return typed !== null && cutSyllables(typed, readings).some((way) => way.length === 1);
  };
  return words.some(isSyllable) ? [words.join(' ')] : words;
}

function chineseTerm(text: string, { folding, alike }: Forms): SearchTerm {
  const phrase = significant(text, folding);
  const chars = Array.from(phrase);
  return {
    text: fold(text, folding),
    kind: 'chinese',
    phrases: (strict) => (strict ? [middle(chars)] : formsOf(middle(chars), alike)),
    isLoose: chars.length > MOST_WORDS,
    find: ({ chinese }, strict) => findPhrase(chinese, phrase, strict ? {} : alike),
  };
}

function pinyinTerm(text: string, { readings }: Forms): SearchTerm | null {
  const typed = readTyped(text);
  const ways = typed === null ? [] : cutSyllables(typed, readings);
  if (typed === null || ways.length === 0) return null;
  return {
    text,
    kind: 'pinyin',
    phrases: () => ways.map((syllables) => middle(syllables.map(syllableWord))),
    isLoose: typed.tones.length > 0 || ways.some((syllables) => syllables.length > MOST_WORDS),
    find: ({ chinese }, strict) => findPinyin(chinese, typed, readings, strict),
  };
}

/** English words one after another, each in any form that has the same stem; null where there is no word. */
function englishTerm(text: string): SearchTerm | null {
  const stems = englishWords(text).map(({ stem }) => stem);
  const words = indexedWords(text).map(({ stem }) => stemWord(stem));
  if (words.length === 0) return null;
  return {
    text,
    kind: 'english',
    phrases: () => [middle(words)],
    // A % between words is no word of the index.
    isLoose: words.length > MOST_WORDS || words.length < stems.length,
    find: ({ english }) => findStems(english, stems),
  };
}

function middle(words: readonly string[]): string[] {
  const start = Math.max(Math.floor((words.length - MOST_WORDS) / 2), 0);
  return words.slice(start, start + MOST_WORDS);
}

function present(terms: readonly (SearchTerm | null)[]): SearchTerm[] {
  return terms.filter((term) => term !== null);
}

function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function hasLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text.normalize('NFKC'));
}
