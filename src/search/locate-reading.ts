import type { Catalogue, CataloguedRecord } from './catalogue.ts';
import { matchPlace, piecesOf, singleRun, type Match, type Searched } from './match-place.ts';
import type { SearchIndex } from './pagefind-index.ts';
import type { Reading, Term } from './read-query.ts';

/** For each record with a phrase, where it begins, counted in words of its Chinese or of its English. */
type Begins = Map<string, number[]>;

/** What of a query stands in which record, as the index tells: where it begins, counted in words. */
export async function locateReading(
  reading: Reading,
  strict: boolean,
  index: SearchIndex,
  { records }: Catalogue,
): Promise<Map<string, Match<number>>> {
  const { quoted, words, joined, whole, excluded } = reading;
  const terms = [...quoted, ...words, ...[joined, whole].filter((term) => term !== null), ...excluded];
  const begins = new Map(
    await Promise.all(
      terms.map(async (term) => [term, await locateTerm(term, strict, index, records)] as const),
    ),
  );
  const pieces = new Map(
    await Promise.all(
      piecesOf(singleRun(reading) ?? '').map(async (piece) => {
        const found = await index.phrase(Array.from(piece));
        return [piece, inRegion(found, 'chinese', records)] as const;
      }),
    ),
  );
  const near = new Set([...begins.values(), ...pieces.values()].flatMap((each) => [...each.keys()]));
  const matches = new Map<string, Match<number>>();
  for (const id of records.keys()) {
    const match = near.has(id) ? matchPlace(reading, located(id, begins, pieces)) : null;
    if (match !== null) matches.set(id, match);
  }
  return matches;
}

async function locateTerm(
  term: Term,
  strict: boolean,
  index: SearchIndex,
  records: Catalogue['records'],
): Promise<Begins> {
  const found = await Promise.all(term.phrases(strict).map((phrase) => index.phrase(phrase)));
  const all: Begins = new Map();
  for (const [id, places] of found.flatMap((each) => [...inRegion(each, term.kind, records)])) {
    all.set(id, [...(all.get(id) ?? []), ...places]);
  }
  // One place can be read in two ways: 绿 is lù and lǜ.
  return new Map([...all].map(([id, places]) => [id, [...new Set(places)].sort((a, b) => a - b)]));
}

/** Only what begins in the part of the records that a kind of term is in, counted from where that part begins. */
function inRegion(found: Begins, kind: Term['kind'], records: Catalogue['records']): Begins {
  return new Map(
    [...found].flatMap(([id, places]) => {
      const record = records.get(id);
      if (record === undefined) return [];
      const { start, end } = regionOf(record, kind);
      const own = places.filter((place) => place >= start && place < end).map((place) => place - start);
      return own.length === 0 ? [] : [[id, own]];
    }),
  );
}

function regionOf({ words, sounds }: CataloguedRecord, kind: Term['kind']): { start: number; end: number } {
  // Each part begins behind a word of its own.
  if (kind === 'english') return { start: words.zh + 2, end: words.zh + 2 + words.en };
  const start = kind === 'chinese' ? 1 : sounds;
  return { start, end: start + words.zh };
}

/** A record as what is known of where terms and pairs of characters begin in it. */
function located(
  id: string,
  begins: ReadonlyMap<Term, Begins>,
  pairs: ReadonlyMap<string, Begins>,
): Searched<number> {
  return {
    find: (term) => begins.get(term)?.get(id) ?? [],
    findPiece(piece) {
      const chars = Array.from(piece);
      const own = chars.slice(1).map((char, index) => pairs.get((chars[index] ?? '') + char)?.get(id) ?? []);
      return (own[0] ?? []).filter((place) => own.every((places, index) => places.includes(place + index)));
    },
  };
}
