import { isFunctionWord } from '../text/english-words.ts';
import { significant } from '../text/normalise.ts';
import type { QueryReading, SearchTerm } from './read-query.ts';
import type { Tier } from './rank-places.ts';

/** A place in which things are found: by its text, or by what the index says of it. */
export interface Searched<Found> {
  find(term: SearchTerm): Found[];
  /** A piece of a Chinese term, two characters or more. */
  findPiece(piece: string): Found[];
}

export interface Match<Found> {
  tier: Tier;
  chinese: Found[];
  english: Found[];
}

/** Share of the query’s characters that a place must have to be shown as having some of its words. */
const SOME = 0.6;

/** What of a query stands in a place; null where it is no result. */
export function matchPlace<Found>(reading: QueryReading, place: Searched<Found>): Match<Found> | null {
  // A word that is typed twice is found once.
  const find = (terms: readonly SearchTerm[]) =>
    [...new Set(terms)].map((term) => ({ term, found: place.find(term) }));
  if (find(reading.excluded).some(({ found }) => found.length > 0)) return null;
  const quoted = find(reading.quoted);
  if (quoted.some(({ found }) => found.length === 0)) return null;
  if (reading.words.length === 0) return toMatch('exact', quoted);
  const whole = find(reading.whole === null ? [] : [reading.whole]);
  if (whole.some(({ found }) => found.length > 0)) return toMatch('exact', whole);
  const joined = find(reading.joined === null ? [] : [reading.joined]);
  if (joined.some(({ found }) => found.length > 0)) return toMatch('exact', [...quoted, ...joined]);
  const run = singleRun(reading);
  if (run !== null) return matchPieces(run, place, quoted);
  const telling = reading.words.filter(({ kind, text }) => kind !== 'english' || !isFunctionWord(text));
  const asked = find(telling.length > 0 ? telling : reading.words);
  const words = asked.filter(({ found }) => found.length > 0);
  const share = length(words.map(({ term }) => term)) / length(asked.map(({ term }) => term));
  if (words.length === asked.length) return toMatch('all', [...quoted, ...words]);
  return share < SOME ? null : toMatch('some', [...quoted, ...words]);
}

/** The characters of a query that is only one run of Chinese, which is looked for in pieces; null where it is anything else. */
export function singleRun({ words }: QueryReading): string | null {
  const [only, ...others] = words;
  return only?.kind === 'chinese' && others.length === 0 ? significant(only.text) : null;
}

/** The pieces of two characters that a run of Chinese can be cut into, in its order; none where it is not cut. */
export function piecesOf(run: string): string[] {
  const chars = Array.from(run);
  if (chars.length < CUT.from || chars.length > CUT.to) return [];
  return chars.slice(1).map((char, index) => (chars[index] ?? '') + char);
}

interface TermFound<Found> {
  term: Pick<SearchTerm, 'kind'>;
  found: Found[];
}

function matchPieces<Found>(
  run: string,
  place: Searched<Found>,
  quoted: readonly TermFound<Found>[],
): Match<Found> | null {
  const { pieces, share } = cutPhrase(run, (piece) => place.findPiece(piece).length > 0);
  if (share < SOME) return null;
  const term = { kind: 'chinese' } as const;
  const found = pieces.map((piece) => ({ term, found: place.findPiece(piece) }));
  return toMatch(share === 1 ? 'all' : 'some', [...quoted, ...found]);
}

function toMatch<Found>(tier: Tier, all: readonly TermFound<Found>[]): Match<Found> {
  const of = (isEnglish: boolean) =>
    all.filter(({ term }) => (term.kind === 'english') === isEnglish).flatMap(({ found }) => found);
  return { tier, chinese: of(false), english: of(true) };
}

function length(terms: readonly SearchTerm[]): number {
  return terms.reduce((sum, { text }) => sum + text.length, 0);
}

/** A phrase shorter than this has no pieces; one longer is looked for only as it stands. */
const CUT = { from: 4, to: 60 } as const;

/** Pieces of a phrase that each stand in a text, two characters or more, and the share of the phrase they make up. */
interface CutPhrase {
  pieces: string[];
  share: number;
}

/** Cuts a phrase into pieces that a text has, so that they cover as much of it as can be, in as few pieces as can be. */
export function cutPhrase(phrase: string, has: (piece: string) => boolean): CutPhrase {
  const chars = Array.from(phrase);
  if (chars.length < CUT.from || chars.length > CUT.to) return { pieces: [], share: 0 };
  /** The best cut of the phrase from each character to its end. */
  const best: { covered: number; pieces: string[] }[] = [];
  best[chars.length] = { covered: 0, pieces: [] };
  for (let from = chars.length - 1; from >= 0; from--) {
    best[from] = best[from + 1] ?? { covered: 0, pieces: [] };
    for (let length = 2; from + length <= chars.length; length++) {
      const piece = chars.slice(from, from + length).join('');
      if (!has(piece)) break;
      const rest = best[from + length] ?? { covered: 0, pieces: [] };
      const cut = { covered: rest.covered + length, pieces: [piece, ...rest.pieces] };
      if (isBetter(cut, best[from] ?? rest)) best[from] = cut;
    }
  }
  const { covered, pieces } = best[0] ?? { covered: 0, pieces: [] };
  return { pieces: [...new Set(pieces)], share: covered / chars.length };
}

function isBetter(
  a: { covered: number; pieces: string[] },
  b: { covered: number; pieces: string[] },
): boolean {
  return a.covered > b.covered || (a.covered === b.covered && a.pieces.length < b.pieces.length);
}
