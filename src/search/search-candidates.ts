import { canBeCut } from './match-place.ts';
import type { Reading, Term } from './read-query.ts';

/** For each word of the index that was looked up, the documents that have it. */
export type Located = ReadonlyMap<string, ReadonlySet<number>>;

/** Share of a query that a document must have to be read for what it has; above it the more come first. */
const SOME = 0.4;

/** Documents that may answer, those that may hold the whole phrase first. */
export function searchCandidates(reading: Reading, located: Located): number[] {
  // What was not looked up may stand anywhere.
  const has = (document: number, word: string) => located.get(word)?.has(document) ?? true;
  const holds = (document: number, { ways }: Term) =>
    ways.some((way) => way.every((word) => has(document, word)));
  const share = (document: number, { ways }: Term) =>
    Math.max(...ways.map((way) => way.filter((word) => has(document, word)).length / way.length), 0);
  const { quoted, words, joined } = reading;
  const nearness = (document: number): number => {
    if (!quoted.every((term) => holds(document, term))) return 0;
    if (words.length === 0 || (joined !== null && holds(document, joined))) return 3;
    if (words.every((term) => holds(document, term))) return 2;
    const shares = words.map((term) =>
      canBeCut(reading) ? share(document, term) : Number(holds(document, term)),
    );
    const mean = shares.reduce((sum, each) => sum + each, 0) / words.length;
    return mean >= SOME ? mean : 0;
  };
  const all = [...new Set([...located.values()].flatMap((documents) => [...documents]))];
  const near = all
    .map((document) => ({ document, nearness: nearness(document) }))
    .filter((each) => each.nearness > 0);
  const whole = near.filter((each) => each.nearness > 1);
  // Documents with only some of the words are read where none has them all.
  const kept = whole.length > 0 && !canBeCut(reading) ? whole : near;
  return kept
    .sort((a, b) => b.nearness - a.nearness || a.document - b.document)
    .map(({ document }) => document);
}
