import { groupBy } from '../../corpus/model/group-by.ts';
import type { Begin, Catalogue } from '../records/catalogue.ts';
import {
  countPlaces,
  facetCounts,
  FACETS,
  filterPlaces,
  type Chosen,
  type Count,
  type Facet,
  type LocatedPlace,
} from './filter-places.ts';
import { foundPlace, themeOf, type FoundPlace } from './found-place.ts';
import { locateReading } from './locate-reading.ts';
import { matchPlace, type Match } from './match-place.ts';
import { rankPlaces, type Tier } from './rank-places.ts';
import type { SearchIndex } from './pagefind-index.ts';
import { parseQuery, type QueryPiece } from './parse-query.ts';
import { readQuery, type Forms, type QueryReading, type ReadingKind, type SearchTerm } from './read-query.ts';
import { beginsIn, readRecord, searchedText } from '../records/read-record.ts';
import type { SearchedDocument, SearchEntry } from '../records/search-entry.ts';
import { suggest, type SuggestedReading, type Suggestions } from './suggest.ts';

/** All that a search needs. */
export interface SearchEngine {
  index: SearchIndex;
  catalogue: Catalogue;
  entry: SearchEntry;
}

export interface SearchQuestion {
  query: string;
  chosen: Chosen;
  /** Places of each reading whose texts are wanted at most. */
  most: number;
}

export interface Answer {
  tokens: QueryPiece[];
  /** Those in which something was found; all where nothing was. */
  readings: ReadingAnswer[];
  suggestions: Suggestions;
  /** For each value of a facet, how many lines it would show. */
  facets: Record<Facet, Record<string, number>>;
  /** The documents in which something was found, without the choice, and those that are chosen. */
  documents: SearchedDocument[];
}

export interface ReadingAnswer {
  kind: ReadingKind;
  /** What was looked for, as it was understood. */
  quoted: string[];
  words: string[];
  excluded: string[];
  /** What stands in the documents’ texts as it is, and in notes on them; of what passes the choice. */
  exact: Count;
  notes: Count;
  /** Places that come near. */
  looser: number;
  /** Places without the choice. */
  unchosen: number;
  /** The first places, with their texts. */
  places: FoundPlace[];
  /** How many more places there are. */
  more: number;
}

interface Located extends LocatedPlace {
  id: string;
  tier: Tier;
}

interface LocatedReading extends SuggestedReading {
  places: Located[];
}

/** Answers a query: the index says where it stands, and the texts that are shown prove it. */
export async function runSearch(
  { query, chosen, most }: SearchQuestion,
  engine: SearchEngine,
  forms: Forms,
): Promise<Answer> {
  const tokens = parseQuery(query);
  const all = await Promise.all(readQuery(tokens, forms).map((reading) => locate(reading, engine)));
  const isUseful = ({ places }: LocatedReading) => places.some(({ tier }) => tier !== 'some');
  const useful = all.some(isUseful) ? all.filter(isUseful) : all.slice(0, 1);
  const readings = await Promise.all(useful.map((each) => answerReading(each, chosen, most, engine)));
  const places = useful.flatMap((each) => each.places);
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, facetCounts(places, chosen, facet)]));
  const suggestions = await suggest(all, engine);
  const documents = engine.entry.documents.filter(
    (each) => chosen.document.includes(each.id) || places.some(({ document }) => document === each),
  );
  return { tokens, readings, suggestions, facets: facets as Answer['facets'], documents };
}

/** Where nothing is there to the letter, other tones and forms count too. */
async function locate(reading: QueryReading, engine: SearchEngine): Promise<LocatedReading> {
  const strict = await locateStrictly(reading, true, engine);
  if (strict.places.some(({ tier }) => tier === 'exact')) return strict;
  return locateStrictly(reading, false, engine);
}

async function locateStrictly(
  reading: QueryReading,
  strict: boolean,
  engine: SearchEngine,
): Promise<LocatedReading> {
  const { index, catalogue } = engine;
  const found = await locateReading(reading, strict, index, catalogue);
  const terms = [...reading.quoted, ...reading.words, reading.whole, ...reading.excluded];
  const matches = terms.some((term) => term?.isLoose)
    ? await readMatches(reading, strict, [...found.keys()], engine)
    : found;
  const places = [...matches].flatMap(([id, match]) => toLocated(id, match, engine) ?? []);
  return { reading, strict, matches, places: rankPlaces(places) };
}

/** What of a query stands in records by their texts, where the index cannot say. */
async function readMatches(
  reading: QueryReading,
  strict: boolean,
  ids: readonly string[],
  { index, catalogue }: SearchEngine,
) {
  const read = ids.map(async (id): Promise<[string, Match<number>][]> => {
    const { place } = await readRecord(id, index, catalogue);
    const match = matchPlace(reading, searchedText(place, strict));
    return match === null ? [] : [[id, beginsIn(place, match)]];
  });
  return new Map((await Promise.all(read)).flat());
}

/** A place of a document; null for what is of none, and is a suggestion. */
function toLocated(id: string, match: Match<number>, { catalogue, entry }: SearchEngine): Located | null {
  const record = catalogue.records.get(id);
  const document = entry.documents.find((each) => each.id === record?.document);
  if (record === undefined || document === undefined) return null;
  const begins = [
    ...segmentsOf(match.chinese, record.segments.zh),
    ...segmentsOf(match.english, record.segments.en),
  ];
  const segments = [...groupBy(begins, ({ segment }) => segment)].sort(([a], [b]) => a - b);
  const lines = segments.map(([segment, all]) => ({
    segment,
    theme: themeOf(all[0]?.code ?? ''),
    occurrences: all.length,
  }));
  return { id, record, document, tier: match.tier, lines };
}

/** The segment in which each word is. */
function segmentsOf(words: readonly number[], begins: readonly Begin[]) {
  return words.map((word) => {
    const segment = begins.findLastIndex(({ at }) => at <= word);
    return { segment, code: begins[segment]?.code ?? 'none' };
  });
}

async function answerReading(
  { reading, strict, places }: LocatedReading,
  chosen: Chosen,
  most: number,
  engine: SearchEngine,
): Promise<ReadingAnswer> {
  const own = filterPlaces(places, chosen);
  const exact = own.filter(({ tier }) => tier === 'exact');
  const shown = own.slice(0, most).map((place) => show(place, reading, strict, chosen, engine));
  const { kind, quoted, words, excluded } = reading;
  const text = (terms: readonly SearchTerm[]) => terms.map((term) => term.text);
  return {
    kind,
    quoted: text(quoted),
    words: text(words),
    excluded: text(excluded),
    exact: countPlaces(exact.filter(({ record }) => record.kind === 'text')),
    notes: countPlaces(exact.filter(({ record }) => record.kind === 'note')),
    looser: own.length - exact.length,
    unchosen: places.length,
    places: (await Promise.all(shown)).flat(),
    more: Math.max(own.length - most, 0),
  };
}

/** A place with its text, in which what was found is found again; none where it is not there. */
async function show(
  { id, document }: Located,
  reading: QueryReading,
  strict: boolean,
  chosen: Chosen,
  { index, catalogue }: SearchEngine,
): Promise<FoundPlace[]> {
  const { address, segments, place } = await readRecord(id, index, catalogue);
  const match = matchPlace(reading, searchedText(place, strict));
  if (match === null) return [];
  const found = foundPlace(address, segments, match);
  const lines = found.lines.filter(({ theme }) => chosen.theme.length === 0 || chosen.theme.includes(theme));
  return [{ ...found, lines, shortName: document.shortName, year: document.year }];
}
