import { CUT, cutPhrase } from './cut-phrase.ts';
import { findPhrase, significant, type Range } from './normalise.ts';
import type { Reading, ReadPlace, Term } from './read-query.ts';

/** How near a place comes to the query: the words as one phrase, all of them apart, or only some. */
export const TIERS = ['exact', 'all', 'some'] as const;
export type Tier = (typeof TIERS)[number];

export interface Match {
  tier: Tier;
  /** In UTF-16 offsets of the place’s Chinese. */
  chinese: Range[];
  /** In UTF-16 offsets of the place’s English, its texts joined by a space. */
  english: Range[];
}

/** Share of the query’s characters that a place must have to be shown as having some of its words. */
const SOME = 0.6;

/** What of a query stands in a place; null where it is no result. */
export function matchPlace(reading: Reading, place: ReadPlace, strict: boolean): Match | null {
  const found = (terms: readonly Term[]) => terms.map((term) => ({ term, ranges: term.find(place, strict) }));
  if (found(reading.excluded).some(({ ranges }) => ranges.length > 0)) return null;
  const quoted = found(reading.quoted);
  if (quoted.some(({ ranges }) => ranges.length === 0)) return null;
  if (reading.words.length === 0) return toMatch('exact', quoted);
  const joined = found(reading.joined === null ? [] : [reading.joined]);
  if (joined.some(({ ranges }) => ranges.length > 0)) return toMatch('exact', [...quoted, ...joined]);
  const [only, ...others] = reading.words;
  if (only?.kind === 'chinese' && others.length === 0) return matchPieces(only, place, quoted);
  const words = found(reading.words).filter(({ ranges }) => ranges.length > 0);
  const share = length(words.map(({ term }) => term)) / length(reading.words);
  if (words.length === reading.words.length) return toMatch('all', [...quoted, ...words]);
  return share < SOME ? null : toMatch('some', [...quoted, ...words]);
}

interface Found {
  term: Pick<Term, 'kind'>;
  ranges: Range[];
}

/** A run of Chinese that does not stand here as it is, but perhaps in pieces. */
function matchPieces(term: Term, { chinese }: ReadPlace, quoted: readonly Found[]): Match | null {
  const { pieces, share } = cutPhrase(significant(term.text), chinese.plain);
  if (share < SOME) return null;
  const found = pieces.map((piece) => ({ term, ranges: findPhrase(chinese, piece) }));
  return toMatch(share === 1 ? 'all' : 'some', [...quoted, ...found]);
}

/** Whether a query is only one run of Chinese that may be looked for in pieces. */
export function canBeCut({ words }: Reading): boolean {
  const [only, ...others] = words;
  if (only?.kind !== 'chinese' || others.length > 0) return false;
  const size = Array.from(significant(only.text)).length;
  return size >= CUT.from && size <= CUT.to;
}

function toMatch(tier: Tier, found: readonly Found[]): Match {
  const of = (isEnglish: boolean) =>
    found.filter(({ term }) => (term.kind === 'english') === isEnglish).flatMap(({ ranges }) => ranges);
  return { tier, chinese: of(false), english: of(true) };
}

function length(terms: readonly Term[]): number {
  return terms.reduce((sum, { text }) => sum + text.length, 0);
}
