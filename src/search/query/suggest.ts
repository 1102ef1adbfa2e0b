import { foundPlace, type FoundPlace } from './found-place.ts';
import { matchPlace, type Match } from './match-place.ts';
import { findPhrase, significant, type Range } from '../text/normalise.ts';
import { indexedWords, stemWord } from '../records/place-content.ts';
import type { PlaceToRead, QueryReading } from './read-query.ts';
import { readRecord, searchedText } from '../records/read-record.ts';
import type { SearchEngine } from './run-search.ts';

/** What else the site has on a query, apart from the documents’ texts, the nearest first. */
export interface Suggestions {
  terms: Suggestion[];
  questions: Suggestion[];
}

export interface Suggestion extends FoundPlace {
  /** Whether it is itself what was asked for, has it as it stands, or only shares words with it. */
  nearness: Nearness;
}

/** In the order in which suggestions are shown. */
const NEARNESSES = ['same', 'has', 'shares'] as const;
type Nearness = (typeof NEARNESSES)[number];

/** A reading with the terms and questions in which something of it was found. */
export interface SuggestedReading {
  reading: QueryReading;
  strict: boolean;
  /** By record. */
  matches: ReadonlyMap<string, Match<number>>;
}

const MOST = { term: 4, question: 3 } as const;
/** The share of a query, rarer words counting more, that a term or question must have to be shown. */
const SHARED = 0.4;

/** The terms and questions nearest to what was asked for. */
export async function suggest(
  readings: readonly SuggestedReading[],
  engine: SearchEngine,
): Promise<Suggestions> {
  const [terms, questions] = await Promise.all([
    nearest('term', readings, engine),
    nearest('question', readings, engine),
  ]);
  return { terms, questions };
}

interface Candidate {
  id: string;
  of: SuggestedReading;
  nearness: Nearness;
  share: number;
}

async function nearest(
  kind: 'term' | 'question',
  readings: readonly SuggestedReading[],
  engine: SearchEngine,
): Promise<Suggestion[]> {
  const found = await Promise.all(readings.map((each) => candidates(kind, each, engine)));
  const { records } = engine.catalogue;
  const size = ({ id }: Candidate) => (records.get(id)?.words.zh ?? 0) + (records.get(id)?.words.en ?? 0);
  const order = ({ nearness }: Candidate) => NEARNESSES.indexOf(nearness);
  const sorted = found.flat().sort((a, b) => order(a) - order(b) || b.share - a.share || size(a) - size(b));
  const first = sorted.filter(({ id }, at) => sorted.findIndex((each) => each.id === id) === at);
  return Promise.all(first.slice(0, MOST[kind]).map((candidate) => show(candidate, engine)));
}

/** Those that have what was asked for, or else those that share words with it. */
async function candidates(
  kind: 'term' | 'question',
  of: SuggestedReading,
  engine: SearchEngine,
): Promise<Candidate[]> {
  const { records } = engine.catalogue;
  const having = [...of.matches].filter(
    ([id, { tier }]) => tier === 'exact' && records.get(id)?.kind === kind,
  );
  if (having.length > 0) {
    return having.map(([id, match]) => ({
      id,
      of,
      nearness: isWhole(id, match, of.reading, engine) ? 'same' : 'has',
      share: 1,
    }));
  }
  const near = await sharing(kind, wordsOf(of.reading), engine);
  return near.map(([id, share]) => ({ id, of, nearness: 'shares', share }));
}

/** Whether a form or name of a term is all that was asked for: it begins and ends where the form does. */
function isWhole(
  id: string,
  match: Match<number>,
  { quoted, words }: QueryReading,
  { catalogue }: SearchEngine,
): boolean {
  const record = catalogue.records.get(id);
  const [term, ...others] = [...quoted, ...words];
  if (record === undefined || term === undefined || others.some(({ kind }) => kind !== term.kind))
    return false;
  const language = term.kind === 'english' ? 'en' : 'zh';
  const asked = [term, ...others].reduce((sum, each) => sum + (each.phrases(true)[0]?.length ?? 0), 0);
  const begins = record.segments[language].map(({ at }) => at);
  return (language === 'en' ? match.english : match.chinese).some(
    (at) => begins.includes(at) && [...begins, record.words[language]].includes(at + asked),
  );
}

/** Records that share enough words with a query, with the share; in Chinese a word is a pair of characters. */
async function sharing(
  kind: 'term' | 'question',
  words: readonly string[][],
  { index, catalogue }: SearchEngine,
): Promise<[string, number][]> {
  const all = [...catalogue.records].filter(([, record]) => record.kind === kind).length;
  const scores = new Map<string, number>();
  const shared = new Map<string, number>();
  let whole = 0;
  for (const word of words) {
    const having = [...(await index.phrase(word)).keys()].filter(
      (id) => catalogue.records.get(id)?.kind === kind,
    );
    const weight = Math.log(1 + all / Math.max(having.length, 1));
    whole += weight;
    for (const id of having) {
      scores.set(id, (scores.get(id) ?? 0) + weight);
      shared.set(id, (shared.get(id) ?? 0) + 1);
    }
  }
  // A form of a term that stands whole in the query is what the query is about: 两个确立是什么意思.
  const isInside = (id: string) => {
    const isChinese = kind === 'term' && words.every(({ length }) => length === 2);
    const record = isChinese ? catalogue.records.get(id) : undefined;
    const begins = [...(record?.segments.zh ?? []).map(({ at }) => at), record?.words.zh ?? 0];
    return begins.some((at, form) => {
      const pairs = (begins[form + 1] ?? 0) - at - 1;
      return pairs >= LEAST_PAIRS && (shared.get(id) ?? 0) >= pairs;
    });
  };
  return [...scores]
    .map(([id, score]) => [id, isInside(id) ? 1 : score / whole] as [string, number])
    .filter(([, share]) => share >= SHARED);
}

/** The words of a query that could each stand elsewhere: English words, pairs of characters; pinyin has none. */
function wordsOf({ kind, quoted, words }: QueryReading): string[][] {
  const text = [...quoted, ...words].map((term) => term.text).join(' ');
  if (kind === 'pinyin') return [];
  if (kind === 'english')
    return distinct(indexedWords(text).map(({ stem }) => stemWord(stem))).map((word) => [word]);
  const chars = Array.from(significant(text)).slice(0, MOST_CHARACTERS);
  return distinct(chars.slice(1).map((char, at) => (chars[at] ?? '') + char)).map((pair) => Array.from(pair));
}

/** Pairs of characters of the shortest form that is looked for inside a query: three characters. */
const LEAST_PAIRS = 2;
/** Characters of a query beyond which its nearest term is not what its reader is after. */
const MOST_CHARACTERS = 40;

async function show(
  { id, of, nearness }: Candidate,
  { index, catalogue }: SearchEngine,
): Promise<Suggestion> {
  const { address, segments, place } = await readRecord(id, index, catalogue);
  const match = matchPlace(of.reading, searchedText(place, of.strict));
  const found = foundPlace(address, segments, match ?? sharedWords(of.reading, place));
  return { ...found, nearness, shortName: null, year: '' };
}

/** Where the words of a query stand, each for itself. */
function sharedWords(reading: QueryReading, { chinese, english }: PlaceToRead): Match<Range> {
  const words = wordsOf(reading).map((word) => word.join(''));
  return reading.kind === 'english'
    ? { tier: 'some', chinese: [], english: english.filter(({ stem }) => words.includes(stemWord(stem))) }
    : { tier: 'some', chinese: words.flatMap((pair) => findPhrase(chinese, pair)), english: [] };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
