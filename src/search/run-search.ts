import type { Facet } from './filter-places.ts';
import { foundPlace, type FoundPlace } from './found-place.ts';
import { facetGram } from './grams.ts';
import { matchPlace, TIERS, type Match } from './match-place.ts';
import { readPlace, type Located } from './read-place.ts';
import { searchCandidates } from './search-candidates.ts';
import { parseQuery, type Token } from './parse-query.ts';
import { englishWords, PLACES_A_FILE, type DocumentText, type PlaceText, type Twins } from './place-text.ts';
import {
  isCommonWord,
  readQuery,
  type Forms,
  type Reading,
  type ReadingKind,
  type Term,
} from './read-query.ts';

/** Documents whose texts are read at once: a handful of kilobytes each. */
export const DOCUMENTS_AT_ONCE = 5;

/** The index and the texts, wherever they are kept. */
export interface Engine {
  /** Documents that have a word of the index, or with `*` at its end all that begin with it, and its places among their words. */
  find: (word: string) => Promise<ReadonlyMap<number, readonly number[]>>;
  text(document: number): Promise<DocumentText>;
  twins(document: number, file: number): Promise<Twins>;
}

/** Values chosen by name: `{year: ['2017']}`. */
export type Choice = Partial<Record<Facet, string[]>>;

export interface Question {
  query: string;
  /** Documents to read at most; where more may answer, only those that pass the choice are read. */
  most: number;
  choice: Choice;
  /** Places up to which translations are wanted beside the Chinese; where more are found none is loaded. */
  twins: number;
}

export interface Answer {
  tokens: Token[];
  readings: ReadingAnswer[];
}

export interface ReadingAnswer {
  kind: ReadingKind;
  /** What was looked for, as it was understood. */
  quoted: string[];
  words: string[];
  excluded: string[];
  places: FoundPlace[];
  /** Documents that may answer: how many were read, and how many were not. */
  read: number;
  unread: number;
}

/** Answers a query: the index says which documents may hold it, their texts settle where it stands. */
export async function runSearch(
  { query, ...wanted }: Question,
  engine: Engine,
  forms: Forms,
): Promise<Answer> {
  const tokens = parseQuery(query);
  const readings = readQuery(tokens, forms).map((reading) => answerReading(reading, engine, wanted));
  return { tokens, readings: await Promise.all(readings) };
}

async function answerReading(
  reading: Reading,
  engine: Engine,
  wanted: Omit<Question, 'query'>,
): Promise<ReadingAnswer> {
  const located = await locate(reading, engine);
  const numbers = await narrow(searchCandidates(reading, located), engine, wanted);
  const texts = await Promise.all(numbers.slice(0, wanted.most).map((number) => engine.text(number)));
  const matches = async (strict: boolean) => {
    const found = texts.flatMap((text) =>
      text.places.flatMap((place) => {
        const match = matchPlace(reading, readPlace(text, place, located, null), strict);
        return match === null ? [] : [{ text, place, match }];
      }),
    );
    return needsTranslation(reading) ? await settle(found, strict) : found;
  };
  /** Matches again with the translation at hand, for words too common to have been looked up. */
  const settle = async (found: readonly Matched[], strict: boolean) => {
    const settled = found.map(async ({ text, place }) => {
      const english = await translation(text, place, engine);
      const match = matchPlace(reading, readPlace(text, place, located, english), strict);
      return match === null ? [] : [{ text, place, match }];
    });
    return (await Promise.all(settled)).flat();
  };
  const found = await nearest(await matches(true), () => matches(false));
  const twins = found.length <= wanted.twins;
  const places = await Promise.all(found.map((each) => show(each, engine, twins)));
  const text = (terms: readonly Term[]) => terms.map((term) => term.text);
  const { kind, quoted, words, excluded } = reading;
  const understood = { quoted: text(quoted), words: text(words), excluded: text(excluded) };
  const unread = numbers.length - texts.length;
  return { kind, ...understood, places: rank(places), read: texts.length, unread };
}

/** Every word of the index that the reading needs. */
async function locate({ quoted, words, joined, excluded }: Reading, engine: Engine): Promise<Located> {
  const english = excluded.filter(({ kind }) => kind === 'english');
  const terms = [...quoted, ...words, ...(joined === null ? [] : [joined]), ...english];
  const needed = [...new Set(terms.flatMap(({ ways }) => ways.flat()))];
  return new Map(await Promise.all(needed.map(async (word) => [word, await engine.find(word)] as const)));
}

/** All candidates where they are few, so that every choice can show its count; else those that pass. */
async function narrow(numbers: number[], { find }: Engine, { most, choice }: Omit<Question, 'query'>) {
  const chosen = Object.entries(choice).filter(([, values]) => values.length > 0);
  if (numbers.length <= most) return numbers;
  let left = numbers;
  for (const [facet, values] of chosen) {
    const having = await Promise.all(values.map((value) => find(facetGram(facet, value))));
    left = left.filter((number) => having.some((documents) => documents.has(number)));
  }
  return left;
}

/** Whether a reading has words that were not looked up. */
function needsTranslation({ kind, quoted, words }: Reading): boolean {
  const texts = [...quoted, ...words].map(({ text }) => text);
  return kind === 'english' && texts.some((text) => englishWords(text).some(([word]) => isCommonWord(word)));
}

async function translation(text: DocumentText, place: PlaceText, engine: Engine): Promise<readonly string[]> {
  const at = text.places.indexOf(place);
  const file = await engine.twins(text.order, Math.floor(at / PLACES_A_FILE));
  return file[at % PLACES_A_FILE] ?? [];
}

interface Matched {
  text: DocumentText;
  place: PlaceText;
  match: Match;
}

/** Where nothing is there to the letter, other tones and forms count too; some words only where all are nowhere. */
async function nearest(
  strict: readonly Matched[],
  lenient: () => Promise<readonly Matched[]>,
): Promise<readonly Matched[]> {
  const isExact = ({ match }: Matched) => match.tier === 'exact';
  const found = strict.some(isExact) ? strict : await lenient();
  const whole = found.filter(({ match }) => match.tier !== 'some');
  return whole.length > 0 ? whole : found;
}

async function show({ text, place, match }: Matched, engine: Engine, twins: boolean): Promise<FoundPlace> {
  const isShown = twins || match.english.length > 0;
  return foundPlace(text, place, match, isShown ? await translation(text, place, engine) : null);
}

/** Exact before near, headings before prose, else in the order of the documents. */
function rank(places: readonly FoundPlace[]): FoundPlace[] {
  const inHeading = ({ lines }: FoundPlace) => Number(lines.some(({ isHeading }) => isHeading));
  return [...places].sort(
    (a, b) =>
      TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
      inHeading(b) - inHeading(a) ||
      a.order[0] - b.order[0] ||
      a.order[1] - b.order[1],
  );
}
