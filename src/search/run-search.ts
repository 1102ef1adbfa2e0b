import { foundPlace, type FoundPlace } from './found-place.ts';
import { canBeCut, matchPlace, TIERS, type Match } from './match-place.ts';
import { parseQuery, type Token } from './parse-query.ts';
import { PLACES_A_FILE, type DocumentText, type PlaceText, type Twins } from './place-text.ts';
import {
  readQuery,
  type Forms,
  type Reading,
  type ReadingKind,
  type ReadPlace,
  type Term,
} from './read-query.ts';
import { plainText, type PlainText } from './normalise.ts';

/** The index and the texts, wherever they are kept. */
export interface Engine {
  /** Documents that have a word of the index, or with `*` at its end all that begin with it, and its places among their words. */
  find(word: string): Promise<ReadonlyMap<string, readonly number[]>>;
  /** Documents that pass a choice of values by name: `{year: ['2017']}`. */
  allowed(choice: Choice): Promise<ReadonlySet<string>>;
  text(id: string): Promise<DocumentText>;
  twins(id: string, file: number): Promise<Twins>;
}

export type Choice = Partial<Record<'document' | 'year' | 'level' | 'region', string[]>>;

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
  /** Documents that may answer and were not read. */
  unread: number;
}

export interface ReadingAnswer {
  kind: ReadingKind;
  /** What was looked for, as it was understood. */
  quoted: string[];
  words: string[];
  excluded: string[];
  places: FoundPlace[];
}

type Located = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** Answers a query: the index says which documents may hold it, their texts settle where it stands. */
export async function runSearch(
  { query, ...wanted }: Question,
  engine: Engine,
  forms: Forms,
): Promise<Answer> {
  const tokens = parseQuery(query);
  const answers = await Promise.all(
    readQuery(tokens, forms).map((reading) => answerReading(reading, engine, wanted)),
  );
  return {
    tokens,
    readings: answers.map(({ answer }) => answer),
    unread: answers.reduce((sum, { unread }) => sum + unread, 0),
  };
}

async function answerReading(reading: Reading, engine: Engine, wanted: Omit<Question, 'query'>) {
  const located = await locate(reading, engine);
  const ids = await narrow(candidates(reading, located), engine, wanted);
  const read = ids.slice(0, wanted.most);
  const documents = await Promise.all(read.map(async (id) => ({ id, text: await engine.text(id) })));
  const matches = (strict: boolean) =>
    documents.flatMap(({ id, text }) =>
      text.places.flatMap((place) => {
        const match = matchPlace(reading, readPlace(id, place, located), strict);
        return match === null ? [] : [{ id, text, place, match }];
      }),
    );
  const found = nearest(matches(true), () => matches(false));
  const twins = found.length <= wanted.twins;
  const places = await Promise.all(found.map((each) => show(each, engine, twins)));
  const text = (terms: readonly Term[]) => terms.map((term) => term.text);
  const { kind, quoted, words, excluded } = reading;
  const understood = { quoted: text(quoted), words: text(words), excluded: text(excluded) };
  return { answer: { kind, ...understood, places: rank(places) }, unread: ids.length - read.length };
}

/** Every word of the index that the reading needs. */
async function locate({ quoted, words, joined, excluded }: Reading, engine: Engine): Promise<Located> {
  const english = excluded.filter(({ kind }) => kind === 'english');
  const terms = [...quoted, ...words, ...(joined === null ? [] : [joined]), ...english];
  const needed = [...new Set(terms.flatMap(({ ways }) => ways.flat()))];
  return new Map(await Promise.all(needed.map(async (word) => [word, await engine.find(word)] as const)));
}

/** Documents that may answer, those that may hold the whole phrase first. */
function candidates(reading: Reading, located: Located): string[] {
  const has = (id: string, word: string) => located.get(word)?.has(id) ?? false;
  const holds = (id: string, { ways }: Term) => ways.some((way) => way.every((word) => has(id, word)));
  const share = (id: string, { ways }: Term) =>
    Math.max(...ways.map((way) => way.filter((word) => has(id, word)).length / way.length), 0);
  const { quoted, words, joined } = reading;
  const nearness = (id: string): number => {
    if (!quoted.every((term) => holds(id, term))) return 0;
    if (words.length === 0 || (joined !== null && holds(id, joined))) return 3;
    if (words.every((term) => holds(id, term))) return 2;
    const shares = words.map((term) => (canBeCut(reading) ? share(id, term) : Number(holds(id, term))));
    return shares.reduce((sum, each) => sum + each, 0) / words.length >= 0.5 ? 1 : 0;
  };
  const all = [...new Set([...located.values()].flatMap((documents) => [...documents.keys()]))];
  const near = all.map((id) => ({ id, nearness: nearness(id) })).filter((each) => each.nearness > 0);
  const whole = near.filter((each) => each.nearness > 1);
  // Documents with only some of the words are read where none has them all.
  const kept = whole.length > 0 && !canBeCut(reading) ? whole : near;
  return kept.sort((a, b) => b.nearness - a.nearness).map(({ id }) => id);
}

/** All candidates where they are few, so that every choice can show its count; else those that pass. */
async function narrow(ids: string[], engine: Engine, { most, choice }: Omit<Question, 'query'>) {
  if (ids.length <= most || Object.values(choice).every((values) => values.length === 0)) return ids;
  const allowed = await engine.allowed(choice);
  return ids.filter((id) => allowed.has(id));
}

/** The Chinese of each place, reduced once for all queries. */
const reduced = new WeakMap<PlaceText, PlainText>();

function readPlace(id: string, place: PlaceText, located: Located): ReadPlace {
  const { zh, words, firstWord } = place;
  const chinese = reduced.get(place) ?? plainText(zh.join(''));
  reduced.set(place, chinese);
  const size = words.reduce((sum, each) => sum + each, 0);
  return {
    chinese,
    english: (word) =>
      (located.get(word)?.get(id) ?? []).map((at) => at - firstWord).filter((at) => at >= 0 && at < size),
  };
}

interface Matched {
  id: string;
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

async function show(
  { id, text, place, match }: Matched,
  engine: Engine,
  twins: boolean,
): Promise<FoundPlace> {
  if (!twins && match.english.length === 0) return foundPlace(text, place, match, null);
  const at = text.places.indexOf(place);
  const file = await engine.twins(id, Math.floor(at / PLACES_A_FILE));
  return foundPlace(text, place, match, file[at % PLACES_A_FILE] ?? null);
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
