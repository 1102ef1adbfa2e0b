import type { Facet } from './filter-places.ts';
import { foundPlace, type FoundPlace } from './found-place.ts';
import { facetGram, spread } from './grams.ts';
import { matchPlace, TIERS, type Match } from './match-place.ts';
import { parseQuery, type Token } from './parse-query.ts';
import type { DocumentText, PlaceText, Twins } from './place-text.ts';
import { readPlace } from './read-place.ts';
import { readQuery, type Forms, type Reading, type ReadingKind, type Term } from './read-query.ts';
import { searchCandidates, type Located } from './search-candidates.ts';

/** Words of the index that are looked up for a reading at most: a file of a few kilobytes each. */
const MOST_LOOKED_UP = 16;

/** The index and the texts, wherever they are kept. */
export interface Engine {
  /** The numbers of the documents that have a word of the index. */
  find(word: string): Promise<readonly number[]>;
  text(document: number): Promise<DocumentText>;
  twins(document: number): Promise<Twins>;
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
  const documents = await Promise.all(
    numbers.slice(0, wanted.most).map((number) => readDocument(number, reading, engine)),
  );
  const matches = (strict: boolean) =>
    documents.flatMap(({ text, twins }) =>
      text.places.flatMap((place, at) => {
        const match = matchPlace(reading, readPlace(place, twins[at] ?? NONE), strict);
        return match === null ? [] : [{ text, place, match }];
      }),
    );
  const found = nearest(matches(true), () => matches(false));
  const twins = found.length <= wanted.twins;
  const places = await Promise.all(found.map((each) => show(each, engine, twins)));
  const text = (terms: readonly Term[]) => terms.map((term) => term.text);
  const { kind, quoted, words, excluded } = reading;
  const understood = { quoted: text(quoted), words: text(words), excluded: text(excluded) };
  const unread = numbers.length - documents.length;
  return { kind, ...understood, places: rank(places), read: documents.length, unread };
}

/** The words of the index that say most about the reading. */
async function locate({ quoted, words, joined }: Reading, engine: Engine): Promise<Located> {
  const terms = [...quoted, ...(joined === null ? [] : [joined]), ...words];
  const needed = [...new Set(terms.flatMap(({ ways }) => ways.flat()))];
  const found = spread(needed, MOST_LOOKED_UP).map(
    async (word) => [word, new Set(await engine.find(word))] as const,
  );
  return new Map(await Promise.all(found));
}

/** All candidates where they are few, so that every choice can show its count; else those that pass. */
async function narrow(numbers: number[], engine: Engine, { most, choice }: Omit<Question, 'query'>) {
  const chosen = Object.entries(choice).filter(([, values]) => values.length > 0);
  if (numbers.length <= most) return numbers;
  let left = numbers;
  for (const [facet, values] of chosen) {
    const having = await Promise.all(values.map((value) => engine.find(facetGram(facet, value))));
    left = left.filter((number) => having.some((documents) => documents.includes(number)));
  }
  return left;
}

/** No translation. */
const NONE: readonly string[] = [];

/** A document’s text, with its translation where the reading asks for English. */
async function readDocument(number: number, { quoted, words, excluded }: Reading, engine: Engine) {
  const isEnglish = [...quoted, ...words, ...excluded].some(({ kind }) => kind === 'english');
  const [text, twins] = await Promise.all([engine.text(number), isEnglish ? engine.twins(number) : []]);
  return { text, twins };
}

interface Matched {
  text: DocumentText;
  place: PlaceText;
  match: Match;
}

/** Where nothing is there to the letter, other tones and forms count too; some words only where all are nowhere. */
function nearest(strict: readonly Matched[], lenient: () => readonly Matched[]): readonly Matched[] {
  const isExact = ({ match }: Matched) => match.tier === 'exact';
  const found = strict.some(isExact) ? strict : lenient();
  const whole = found.filter(({ match }) => match.tier !== 'some');
  return whole.length > 0 ? whole : found;
}

async function show({ text, place, match }: Matched, engine: Engine, twins: boolean): Promise<FoundPlace> {
  const translations = twins || match.english.length > 0 ? await engine.twins(text.order) : [];
  return foundPlace(text, place, match, translations[text.places.indexOf(place)] ?? NONE);
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
